import type { AccountId } from '../shared/branded.ts'
import type { Random } from '../shared/seeded-random.ts'
import type { GradedSignal } from './grade-signal.ts'
import { partOf, partsOfScore, withFloor } from './join-percentiles.ts'
import { z90 } from './measurement.ts'
import { makeNormalPool, poolMask } from './normal-pool.ts'
import type { Join, JoinPlan } from './plan-join.ts'
import { errorSources, type SignalName, signalDefinitions, signalNames } from './signals.ts'

/** More draws than this add nothing that is shown. */
const mostDraws = 200
const fewestDraws = 40
/** Draws times people: what is drawn in some hundredths of a second. */
const mostNumbers = 2_000_000

/** What the scores could have been by chance, on the scale of parts (`scoreOfParts` makes scores of them). */
export interface ScoreDraws {
  readonly count: number
  readonly join: Join
  /** The draws of one candidate's score. */
  of(index: number): Float32Array
  /** The same draws of a part of the score, such as one pillar, before floors. */
  ofSignals(index: number, signals: ReadonlySet<SignalName>): Float32Array
}

/** Where in the pool a candidate starts: from the id alone, so that the order of candidates changes nothing. */
function offsetOf(accountId: AccountId, source: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(source + 1, 0x9e3779b1)
  for (let index = 0; index < accountId.length; index++) {
    hash = Math.imul(hash ^ accountId.charCodeAt(index), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & poolMask
}

/** How far one standard deviation (on the scale of parts) moves a candidate, per source of error. */
interface Slopes {
  readonly base: number
  readonly up: readonly number[]
  readonly down: readonly number[]
}

function slopesOf(
  index: number,
  plan: JoinPlan,
  graded: ReadonlyMap<SignalName, GradedSignal>,
  signals: ReadonlySet<SignalName>,
  raise: (signal: SignalName, percentile: number) => number,
): Slopes {
  const up = errorSources.map(() => 0)
  const down = errorSources.map(() => 0)
  let base = 0
  let weight = 0
  for (const name of signals) {
    const signal = graded.get(name)
    const exponent = plan.exponents.get(name)
    if (signal === undefined || exponent === undefined) continue
    const part = (percentiles: Float64Array) =>
      partOf(plan.join, exponent, raise(name, percentiles[index] as number))
    const source = errorSources.indexOf(signalDefinitions[name].errorSource)
    const middle = part(signal.percentiles)
    base += middle
    weight += exponent
    up[source] = (up[source] as number) + (part(signal.highs) - middle) / z90
    down[source] = (down[source] as number) + (middle - part(signal.lows)) / z90
  }
  if (weight === 0) return { base: 0, up, down }
  return { base: base / weight, up: up.map((s) => s / weight), down: down.map((s) => s / weight) }
}

/**
 * Draws every score again a few hundred times, moving each signal by its own error; signals that rest on the same
 * observations move together. The same candidates and the same random give the same draws, in whatever order the
 * candidates come.
 * Method: docs/methods/uncertainty.md
 */
export function drawScores(
  accountIds: readonly AccountId[],
  plan: JoinPlan,
  graded: ReadonlyMap<SignalName, GradedSignal>,
  random: Random,
): ScoreDraws {
  const pool = makeNormalPool(random)
  const people = accountIds.length
  const count = Math.max(fewestDraws, Math.min(mostDraws, Math.floor(mostNumbers / Math.max(1, people))))
  const every: ReadonlySet<SignalName> = new Set(signalNames)

  const least = partsOfScore(plan.join, 1)
  const most = partsOfScore(plan.join, 100)

  function fill(draws: Float32Array, index: number, { base, up, down }: Slopes): Float32Array {
    const accountId = accountIds[index] as AccountId
    draws.fill(base)
    for (let source = 0; source < errorSources.length; source++) {
      const rise = up[source] as number
      const fall = down[source] as number
      if (rise === 0 && fall === 0) continue
      const offset = offsetOf(accountId, source)
      for (let draw = 0; draw < count; draw++) {
        const z = pool[(offset + draw) & poolMask] as number
        draws[draw] = (draws[draw] as number) + (z > 0 ? rise : fall) * z
      }
    }
    for (let draw = 0; draw < count; draw++) {
      const sum = draws[draw] as number
      if (sum < least) draws[draw] = least
      else if (sum > most) draws[draw] = most
    }
    return draws
  }

  const all = new Float32Array(people * count)
  for (let index = 0; index < people; index++) {
    fill(
      all.subarray(index * count, (index + 1) * count),
      index,
      slopesOf(index, plan, graded, every, withFloor),
    )
  }
  return {
    count,
    join: plan.join,
    of: (index) => all.subarray(index * count, (index + 1) * count),
    ofSignals: (index, signals) =>
      fill(
        new Float32Array(count),
        index,
        slopesOf(index, plan, graded, signals, (_, percentile) => percentile),
      ),
  }
}
