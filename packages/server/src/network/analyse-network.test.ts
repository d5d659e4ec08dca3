import { expect, it } from 'vitest'
import { analyseNetwork, tallyTies } from './analyse-network.ts'

/** Ties as `findTies` gives them. */
function rowsOf(ties: readonly (readonly [from: number, to: number, exchanges: number])[]): Uint8Array {
  const rows = new Uint8Array(ties.length * 20)
  const view = new DataView(rows.buffer)
  for (const [index, [from, to, exchanges]] of ties.entries()) {
    view.setBigUint64(index * 20, 2n ** 63n + BigInt(from), true)
    view.setBigUint64(index * 20 + 8, 2n ** 63n + BigInt(to), true)
    view.setUint32(index * 20 + 16, exchanges, true)
  }
  return rows
}

it('finds who is heard and who belongs together among a million people who only name themselves', async () => {
  const friends = [
    [0, 1, 5],
    [2, 1, 4],
    [1, 0, 3],
    [10, 11, 6],
    [11, 12, 2],
    [12, 10, 2],
    [2, 10, 1],
  ] as const
  const alone = Array.from({ length: 1_000_000 }, (_, index) => [100 + index, 100 + index, 1] as const)
  const rows = rowsOf([...friends, ...alone])
  const analysis = await analyseNetwork(
    rows,
    rowsOf([
      [0, 1, 2],
      [2, 1, 4],
      [10, 11, 6],
      [2, 10, 1],
    ]),
  )
  expect([analysis.people, analysis.ties]).toEqual([1_000_006, 7])
  expect([...analysis.sizes.subarray(0, 3)]).toEqual([3, 3, 1])
  const numberOf = (person: number) => analysis.ids.indexOf(2n ** 63n + BigInt(person))
  expect(analysis.circleOf[numberOf(0)]).toBe(analysis.circleOf[numberOf(2)])
  expect(analysis.circleOf[numberOf(0)]).not.toBe(analysis.circleOf[numberOf(10)])
  const authority = (person: number) => analysis.authority[numberOf(person)] as number
  expect(authority(1)).toBeGreaterThan(authority(2))
  const tally = await tallyTies(rows, analysis, [numberOf(2)])
  expect(tally.standingOf(numberOf(2))).toMatchObject({ degree: 2, inside: 4, outside: 1 })
  expect(tally.links().map(({ exchanges }) => exchanges)).toEqual([1])
})

it('has an answer for no ties at all', async () => {
  const analysis = await analyseNetwork(new Uint8Array(), new Uint8Array())
  expect([analysis.people, analysis.ties, analysis.modularity, [...analysis.sizes]]).toEqual([0, 0, 0, []])
})

it('gives the work up when whoever asked has left', async () => {
  const left = AbortSignal.abort()
  await expect(analyseNetwork(rowsOf([[0, 1, 1]]), new Uint8Array(), left)).rejects.toThrow()
})
