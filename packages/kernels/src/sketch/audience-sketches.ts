import { KernelMemory } from '../wasm/kernel-memory.ts'
import { type Estimate, estimateCommon } from './estimate-common.ts'
import { type SketchKernel, startSketchKernel } from './sketch-kernel.ts'

/** One audience: the lowest hashes of its people, sorted. */
interface Sketch {
  readonly at: number
  readonly length: number
  /** How many different people it has. */
  readonly size: number
  /** The lowest hash that was left out; 2^64 - 1 when none was. */
  readonly limit: bigint
}

const noLimit = 2n ** 64n - 1n
const z90 = 1.6449

/**
 * Audiences of any size in 8 KiB each: of every audience the `k` people whose hashes are lowest are kept. Since the same
 * person has the same hash everywhere, what two audiences share shows in what their sketches share. Audiences of at most
 * `k` people are kept whole, and what is said of them alone is exact.
 * Source: Beyer et al. 2007, Cohen and Kaplan 2007 (bottom-k). Method: docs/methods/overlap.md
 * @example
 * const sketches = new AudienceSketches()
 * const [a, b] = [sketches.add(idsOfA), sketches.add(idsOfB)] // UInt64 each, as bytes
 * sketches.overlap(a, b) // { people: 2_480, low: 2_210, high: 2_760, isExact: false }
 */
export class AudienceSketches {
  readonly k: number
  readonly #memory = new KernelMemory()
  readonly #kernel: SketchKernel = startSketchKernel(this.#memory)
  readonly #sketches: Sketch[] = []

  constructor(k = 1024) {
    if (!Number.isInteger(k) || k < 16)
      throw new RangeError(`A sketch of ${k} people: it must be 16 or more.`)
    this.k = k
  }

  /** How many audiences there are; they are numbered from 0. */
  get count(): number {
    return this.#sketches.length
  }

  /** For `findOverlaps`: where everything lies. */
  get inside() {
    return { memory: this.#memory, kernel: this.#kernel, sketches: this.#sketches as readonly Sketch[] }
  }

  /** Takes an audience as ids of 8 bytes each (UInt64, little-endian), in any order, repeated ones counted once. */
  add(ids: Uint8Array): number {
    if (ids.length % 8 !== 0) throw new Error(`The ids end in the middle of one: ${ids.length} bytes.`)
    const memory = this.#memory
    const kept = memory.scratch(() => {
      const at = memory.put(ids)
      this.#kernel.mixIds(at, ids.length / 8)
      memory.u64(at, ids.length / 8).sort()
      const size = this.#kernel.keepDistinct(at, ids.length / 8) >>> 0
      const hashes = memory.u64(at, size)
      return { size, lowest: hashes.slice(0, this.k), limit: hashes[this.k] ?? noLimit }
    })
    const { size, lowest, limit } = kept
    return this.#sketches.push({ at: memory.put(lowest), length: lowest.length, size, limit }) - 1
  }

  /** How many different people an audience has. */
  size(audience: number): number {
    return this.#get(audience).size
  }

  /** How many people are in both. */
  overlap(a: number, b: number): Estimate {
    const [one, other] = [this.#get(a), this.#get(b)]
    const [smaller, larger] = one.limit >= other.limit ? [one, other] : [other, one]
    const common = this.#kernel.countCommon(one.at, one.length, other.at, other.length) >>> 0
    return estimateCommon(smaller.size, this.#sampledBelow(smaller, larger.limit), common)
  }

  /** How many different people are in any of these. */
  union(audiences: readonly number[]): Estimate {
    const sketches = audiences.map((audience) => this.#get(audience))
    const [limit = noLimit] = sketches.map((each) => each.limit).sort((a, b) => Number(a > b) - Number(a < b))
    const all = new Set<bigint>()
    for (const { at, length } of sketches) {
      for (const hash of this.#memory.u64(at, length)) if (hash < limit) all.add(hash)
    }
    if (limit === noLimit) return { people: all.size, low: all.size, high: all.size, isExact: true }
    const share = Number(limit >> 11n) / 2 ** 53
    const [least, most] = [
      Math.max(...sketches.map(({ size }) => size)),
      sketches.reduce((sum, { size }) => sum + size, 0),
    ]
    const within = (people: number) => Math.min(most, Math.max(least, people))
    const people = all.size / share
    const half = z90 * people * Math.sqrt((1 - share) / all.size)
    const isExact = least === most
    return { people: within(people), low: within(people - half), high: within(people + half), isExact }
  }

  /** How many people of an audience lie below another's limit: a sample of it in which nobody of the other is missing. */
  #sampledBelow(smaller: Sketch, limit: bigint): number {
    return this.#memory.scratch(() => {
      const at = this.#memory.take(8)
      this.#memory.u64(at, 1)[0] = limit
      return this.#kernel.countBelow(smaller.at, smaller.length, at) >>> 0
    })
  }

  #get(audience: number): Sketch {
    const sketch = this.#sketches[audience]
    if (sketch === undefined)
      throw new RangeError(`There is no audience ${audience}: there are ${this.count}.`)
    return sketch
  }
}
