import { z90 } from '../influence/measurement.ts'

/** Attention in one stretch of time. */
export interface Stretch {
  /** Different people. */
  readonly people: number
  /** People counted once for each post that drew them, and the sum over posts of the square of their number. */
  readonly answers: number
  readonly squares: number
}

export interface Rise {
  /** 1: as the topic as a whole. */
  readonly times: number
  readonly low: number
  readonly high: number
}

const half = 0.5

/**
 * Square of the relative error of a number of people: those who come to one post come together, so that what varies is
 * how many posts draw how many (compound Poisson). Independent people would give 1 / people.
 */
const spreadOf = ({ answers, squares }: Stretch) => (squares + half) / (answers + half) ** 2

/**
 * How many times as fast somebody gains people as the topic does: the ratio of two counts against that of the topic, with
 * the 90 % interval of its logarithm. On two posts that drew a hundred each it is wide, on fifty that drew four narrow.
 * @param topicTimes how many times as many people the topic drew in the second stretch, over everybody
 * @example measureRise(before, after, 1.2) // { times: 3.9, low: 2.2, high: 6.8 }
 */
export function measureRise(before: Stretch, after: Stretch, topicTimes: number): Rise {
  const middle = Math.log((after.people + half) / (before.people + half) / topicTimes)
  const reach = z90 * Math.sqrt(spreadOf(before) + spreadOf(after))
  return { times: Math.exp(middle), low: Math.exp(middle - reach), high: Math.exp(middle + reach) }
}
