import { seededRandom } from '@relais/core/shared/seeded-random'

/** A source of numbers that gives the same sequence for the same seed, on every machine. */
export interface SeededRandom {
  /** In [0, 1), with 32 random bits. */
  next(): number
  /** An integer in [least, most], both included. */
  integer(least: number, most: number): number
  /** One of the items, each as likely as the others. */
  pick<T>(items: readonly T[]): T
  /** True with this probability. */
  chance(probability: number): boolean
  /** A draw from the normal distribution with mean 0 and standard deviation 1. */
  normal(): number
  /** The items in random order; the argument stays as it is. */
  shuffled<T>(items: readonly T[]): T[]
}

/**
 * The draws that scenarios are made of, on the seeded numbers of core.
 * @example createRandom(7).integer(1, 6)
 */
export function createRandom(seed: number): SeededRandom {
  const next = seededRandom(seed)
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    integer,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('There is nothing to pick from.')
      return items[integer(0, items.length - 1)] as (typeof items)[number]
    },
    chance: (probability) => next() < probability,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffled: (items) => {
      const order = [...items]
      for (let last = order.length - 1; last > 0; last--) {
        const other = integer(0, last)
        const moved = order[last] as (typeof order)[number]
        order[last] = order[other] as (typeof order)[number]
        order[other] = moved
      }
      return order
    },
  }
}
