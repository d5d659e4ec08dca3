import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CitingGraph } from './citing-graph.ts'

const account = fc.integer({ min: 1, max: 14 })
const naming = fc.tuple(account, account)
/** Persons are numbered apart from accounts, as hashes are. */
const persons = fc.array(fc.tuple(account, fc.integer({ min: 100, max: 103 })), { maxLength: 8 })
const ids = (list: readonly number[]) => BigUint64Array.from(list, BigInt)

/** An answer of ClickHouse in two blocks. */
function blocksOf(namings: readonly (readonly [source: number, target: number])[]) {
  const byTarget = [...Map.groupBy(namings, ([, target]) => target)]
  return [byTarget.slice(0, 3), byTarget.slice(3)].map((rows) => {
    let end = 0
    const ends = Float64Array.from(rows, ([, those]) => {
      end += those.length
      return end
    })
    const sources = { ends, items: ids(rows.flatMap(([, those]) => those.map(([source]) => source))) }
    return { rows: rows.length, columns: { target: ids(rows.map(([target]) => target)), sources } }
  })
}

it('counts other people who name somebody and have not spoken, once each, apart from those named in return', () => {
  fc.assert(
    fc.property(
      fc.array(naming, { maxLength: 90 }),
      persons,
      fc.uniqueArray(account, { minLength: 1 }),
      (namings, listed, spoke) => {
        const known = new Map(listed)
        const personOf = (id: number) => known.get(id) ?? id
        const names = (source: number, target: number) =>
          namings.some(([from, to]) => from === source && to === target)
        const found = new CitingGraph(blocksOf(namings), {
          accounts: ids([...known.keys()]),
          persons: ids([...known.values()]),
        }).listenersOf(spoke.map(String))
        for (const own of spoke) {
          const others = Array.from({ length: 14 }, (_, place) => place + 1).filter(
            (other) => !spoke.includes(other) && personOf(other) !== personOf(own) && names(other, own),
          )
          const people = (isMutual: boolean) =>
            new Set(others.filter((other) => names(own, other) === isMutual).map(personOf)).size
          const expected = { account: String(own), oneWay: people(false), mutual: people(true) }
          expect(found.get(String(own)) ?? { account: String(own), oneWay: 0, mutual: 0 }).toEqual(expected)
        }
      },
    ),
  )
})
