import { medianOf } from '../audience/growth/counted.ts'
import { z90 } from '../influence/measurement.ts'
import { upperTail } from './upper-tail.ts'

/** How many people gave somebody attention in each of two stretches of time. */
export interface TwoCounts {
  readonly before: number
  readonly after: number
}

export interface Rise {
  /** 1: as the topic as a whole. */
  readonly times: number
  readonly low: number
  readonly high: number
  /** Chance of a rise at least so steep where somebody goes with the topic. */
  readonly chance: number
}

const half = 0.5
/** Median of the square of a standard normal value. */
const usualSquare = 0.4549

const logOf = ({ before, after }: TwoCounts) => Math.log((after + half) / (before + half))

/** Standard errors by which somebody has more after the turn than the topic's share of all that they have. */
function scoreOf({ before, after }: TwoCounts, topic: TwoCounts): number {
  const all = before + after
  const share = (topic.after + half) / (topic.before + topic.after + 2 * half)
  return all === 0 ? 0 : (after - all * share) / Math.sqrt(all * share * (1 - share))
}

/**
 * How much more the people of a topic scatter from one stretch to the next than independent deeds would: 1 or more. The
 * median of the squared deviations against what it would be, so that those who really rise do not widen it.
 * Source: genomic control, Devlin and Roeder 1999.
 */
export function measureScatter(people: readonly TwoCounts[], topic: TwoCounts): number {
  if (people.length === 0) return 1
  return Math.max(1, medianOf(people.map((one) => scoreOf(one, topic) ** 2)) / usualSquare)
}

/**
 * How many times as fast somebody gains as the topic does: the ratio of two counts against that of the topic, with its
 * 90 % interval, widened by how much people scatter anyway.
 * @param scatter of `measureScatter`
 * @returns the chance by the score test, which does not depend on how few there were before
 * @example measureRise({ before: 10, after: 40 }, { before: 1_000, after: 1_000 }, 1) // { times: 3.9, low: 2.2, high: 6.8, ... }
 */
export function measureRise(person: TwoCounts, topic: TwoCounts, scatter: number): Rise {
  const middle = logOf(person) - logOf(topic)
  const error = Math.sqrt(scatter * (1 / (person.after + half) + 1 / (person.before + half)))
  return {
    times: Math.exp(middle),
    low: Math.exp(middle - z90 * error),
    high: Math.exp(middle + z90 * error),
    chance: upperTail(scoreOf(person, topic) / Math.sqrt(scatter)),
  }
}
