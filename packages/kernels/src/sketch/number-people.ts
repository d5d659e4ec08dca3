import { KernelMemory } from '../wasm/kernel-memory.ts'
import { numberIds } from './number-ids.ts'
import { startSketchKernel } from './sketch-kernel.ts'

export interface NumberedAudiences {
  /** Of each audience the numbers of its people, each once. */
  readonly audiences: readonly Uint32Array[]
  /** The id of each number. */
  readonly ids: BigUint64Array
  /** Share of all people that are there, above 0 to 1. */
  readonly sampledShare: number
}

/**
 * Numbers the people of audiences from 0, as `chooseTeam` wants them. Where there are more than `mostMemberships`,
 * people are sampled by a hash of their ids: the same ones in every audience.
 * @param audiences of each the ids of 8 bytes (UInt64, little-endian)
 * @example
 * const { audiences, ids, sampledShare } = numberPeople([bytesOfA, bytesOfB])
 * chooseTeam({ candidates, personValues: new Float64Array(ids.length).fill(1), sampledShare, ... })
 */
export function numberPeople(
  audiences: readonly Uint8Array[],
  mostMemberships = 2_000_000,
): NumberedAudiences {
  const memory = new KernelMemory()
  const kernel = startSketchKernel(memory)
  const all = audiences.reduce((sum, { length }) => sum + Math.floor(length / 8), 0)
  const sampledShare = Math.min(1, mostMemberships / Math.max(1, all))
  const begin = memory.take(0)
  const counts = audiences.map((ids) => {
    if (ids.length % 8 !== 0) throw new Error(`The ids end in the middle of one: ${ids.length} bytes.`)
    const count = ids.length / 8
    const kept = memory.scratch(
      () => kernel.keepSampled(memory.put(ids), count, sampledShare * 2 ** 32) >>> 0,
    )
    memory.take(kept * 8)
    return kept
  })
  const total = counts.reduce((sum, count) => sum + count, 0)
  const { numbers, ids, count } = numberIds(memory, kernel, begin, total)
  let at = 0
  return {
    audiences: counts.map((length) => {
      const people = memory.u32(numbers + at * 4, length)
      at += length
      return Uint32Array.from(new Set(people))
    }),
    ids: memory.u64(ids, count).slice(),
    sampledShare,
  }
}
