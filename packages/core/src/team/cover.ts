import type { MergedAudiences } from './merge-people.ts'

/**
 * Whom a changing team reaches. A person is reached by chance: the share of an audience that sees a member, and members
 * are seen independently of each other. Reach = sum of value (1 - product of (1 - seen share)).
 */
export class Cover {
  readonly #audiences: readonly Uint32Array[]
  readonly #values: Float64Array
  readonly #seenShares: Float64Array
  /** How many reach a group for certain. */
  readonly #certain: Uint16Array
  /** The chance that none of the others does. */
  readonly #missed: Float64Array
  /** Groups looked at so far: what all this costs. */
  work = 0

  constructor({ audiences, values }: MergedAudiences, seenShares: Float64Array) {
    this.#audiences = audiences
    this.#values = values
    this.#seenShares = seenShares
    this.#certain = new Uint16Array(values.length)
    this.#missed = new Float64Array(values.length).fill(1)
  }

  /** What a candidate would add. */
  gain(candidate: number): number {
    const share = this.#seenShares[candidate] as number
    const audience = this.#audiences[candidate] as Uint32Array
    this.work += audience.length
    let sum = 0
    for (const group of audience) {
      if (this.#certain[group] === 0) sum += (this.#values[group] as number) * (this.#missed[group] as number)
    }
    return sum * share
  }

  add(candidate: number): void {
    this.#change(candidate, 1)
  }

  /** Takes out somebody who is in. */
  remove(candidate: number): void {
    this.#change(candidate, -1)
  }

  /** What is reached of each group, 0 to 1. */
  reached(group: number): number {
    return this.#certain[group] === 0 ? 1 - (this.#missed[group] as number) : 1
  }

  #change(candidate: number, by: 1 | -1): void {
    const share = this.#seenShares[candidate] as number
    const audience = this.#audiences[candidate] as Uint32Array
    this.work += audience.length
    if (share === 1) {
      for (const group of audience) this.#certain[group] = (this.#certain[group] as number) + by
      return
    }
    const factor = by === 1 ? 1 - share : 1 / (1 - share)
    for (const group of audience) this.#missed[group] = (this.#missed[group] as number) * factor
  }
}
