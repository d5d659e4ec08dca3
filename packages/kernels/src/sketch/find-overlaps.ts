import type { AudienceSketches } from './audience-sketches.ts'
import { numberIds } from './number-ids.ts'

/** What one audience shares with those numbered above it; columns, one place for each of these that shares anything. */
export interface OverlapRow {
  readonly audience: number
  readonly others: Uint32Array
  /** People in both, estimated. */
  readonly people: Float64Array
  /** What `estimateCommon` wants for the interval: sampled people of the smaller, and how many of them are common. */
  readonly sampled: Uint32Array
  readonly common: Uint32Array
}

/**
 * What all pairs of audiences share. Instead of comparing pair by pair it lists, for each sampled person, in whose
 * audiences they are: pairs that share nobody cost nothing, and are not told.
 * @param tell is given one row after the other, and may use its columns only until it returns
 * @example findOverlaps(sketches, ({ audience, others, people }) => keepBest(audience, others, people))
 */
export function findOverlaps(sketches: AudienceSketches, tell: (row: OverlapRow) => void): void {
  const { memory, kernel, sketches: held } = sketches.inside
  const count = held.length
  memory.scratch(() => {
    const total = held.reduce((sum, { length }) => sum + length, 0)
    const hashes = memory.take(total * 8)
    const [starts, lengths, ends] = [memory.take(count * 4), memory.take(count * 4), memory.take(count * 4)]
    const limits = memory.take(count * 8)
    let end = 0
    held.forEach(({ at, length, limit }, audience) => {
      memory.u8(hashes + end * 8, length * 8).set(memory.u8(at, length * 8))
      end += length
      memory.u32(starts, count)[audience] = at
      memory.u32(lengths, count)[audience] = length
      memory.u32(ends, count)[audience] = end
      memory.u64(limits, count)[audience] = limit
    })
    const { numbers, count: distinct } = numberIds(memory, kernel, hashes, total)
    const cursor = memory.takeZeros((distinct + 1) * 4)
    const listEnds = memory.takeZeros((distinct + 1) * 4)
    const postings = memory.take(total * 4)
    const [counts, others] = [memory.takeZeros(count * 4), memory.take(count * 4)]
    const [common, sampled] = [memory.take(count * 4), memory.take(count * 4)]

    const [starting, ending] = [memory.u32(cursor, distinct + 1), memory.u32(listEnds, distinct + 1)]
    for (const number of memory.u32(numbers, total)) ending[number] = (ending[number] as number) + 1
    let sum = 0
    for (let number = 0; number < distinct; number++) {
      starting[number] = sum
      sum += ending[number] as number
      ending[number] = sum
    }
    kernel.fillPostings(numbers, ends, count, cursor, postings)
    for (let number = 0; number < distinct; number++)
      starting[number] = number === 0 ? 0 : (ending[number - 1] as number)

    let begin = 0
    held.forEach(({ length, size, limit }, audience) => {
      const found = kernel.countCommonRow(
        ...[audience, numbers, begin, begin + length, cursor, listEnds, postings],
        ...[counts, others, common, sampled, starts, lengths, limits],
      )
      begin += length
      const row = {
        audience,
        others: memory.u32(others, found),
        common: memory.u32(common, found),
        sampled: memory.u32(sampled, found),
      }
      const people = Float64Array.from(row.others, (other, index) => {
        const their = held[other] as (typeof held)[number]
        const smaller = limit >= their.limit ? size : their.size
        return (smaller * (row.common[index] as number)) / (row.sampled[index] as number)
      })
      tell({ ...row, people })
    })
  })
}
