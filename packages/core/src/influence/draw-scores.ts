import type { Random } from '../shared/seeded-random.ts'
import type { GradedSignal } from './grade-signal.ts'
import type { GradedColumns } from './graded-columns.ts'
import { countedSteps, partOf, partsOfScore } from './join-steps.ts'
import { z90 } from './measurement.ts'
import { makeNormalPool, poolMask } from './normal-pool.ts'
import type { Join, JoinPlan } from './plan-join.ts'
import { errorSources, type SignalName, signalDefinitions } from './signals.ts'

/** More draws than this add nothing that is shown. */
const mostDraws = 200
const fewestDraws = 40
/** Draws times people: what is drawn in some hundredths of a second. */
const mostNumbers = 2_000_000

/** What the scores could have been by chance, on the scale of parts (`scoreOfParts` makes scores of them). */
export interface ScoreDraws {
  readonly count: number
  readonly join: Join
  /** The draws of one person's score. */
  of(index: number): Float32Array
  /** The same draws of a part of the score, such as one pillar. */
  ofSignals(index: number, signals: ReadonlySet<SignalName>): Float32Array
}

function offsetOf(drawSeed: number, source: number): number {
  let hash = Math.imul(drawSeed ^ Math.imul(source + 1, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) & poolMask
}

/** How far one standard deviation (on the scale of parts) moves somebody, per source of error. */
interface Slopes {
  base: number
  readonly up: Float64Array
  readonly down: Float64Array
}

interface WeightedSignal {
  readonly graded: GradedSignal
  readonly exponent: number
  readonly source: number
}

function slopesOf(index: number, join: Join, signals: readonly WeightedSignal[], to: Slopes): Slopes {
  to.base = 0
  to.up.fill(0)
  to.down.fill(0)
  for (const { graded, exponent, source } of signals) {
    const middle = partOf(join, exponent, countedSteps(graded, graded.steps[index] as number))
    const high = partOf(join, exponent, countedSteps(graded, graded.highs[index] as number))
    const low = partOf(join, exponent, countedSteps(graded, graded.lows[index] as number))
    to.base += middle
    to.up[source] = (to.up[source] as number) + (high - middle) / z90
    to.down[source] = (to.down[source] as number) + (middle - low) / z90
  }
  return to
}

/**
 * Draws every score again a few hundred times, moving each signal by its own error; signals that rest on the same
 * observations move together. The same people and the same random give the same draws, in whatever order people
 * come.
 * Method: docs/methods/uncertainty.md
 */
export function drawScores(columns: GradedColumns, plan: JoinPlan, random: Random): ScoreDraws {
  const { people, drawSeeds } = columns
  const pool = makeNormalPool(random)
  const count = Math.max(fewestDraws, Math.min(mostDraws, Math.floor(mostNumbers / Math.max(1, people))))
  const least = partsOfScore(plan.join, 1)
  const most = partsOfScore(plan.join, 99)
  const slopes: Slopes = {
    base: 0,
    up: new Float64Array(errorSources.length),
    down: new Float64Array(errorSources.length),
  }

  function fill(draws: Float32Array, index: number, { base, up, down }: Slopes): Float32Array {
    const drawSeed = drawSeeds[index] as number
    draws.fill(base)
    for (let source = 0; source < errorSources.length; source++) {
      const rise = up[source] as number
      const fall = down[source] as number
      if (rise === 0 && fall === 0) continue
      const offset = offsetOf(drawSeed, source)
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

  function weightedSignals(names: Iterable<SignalName>): WeightedSignal[] {
    const weighted: WeightedSignal[] = []
    let total = 0
    for (const name of names) {
      const graded = columns.signals.get(name)
      const exponent = plan.exponents.get(name) ?? 0
      if (graded === undefined || exponent === 0) continue
      total += exponent
      weighted.push({ graded, exponent, source: errorSources.indexOf(signalDefinitions[name].errorSource) })
    }
    return weighted.map((signal) => ({ ...signal, exponent: signal.exponent / total }))
  }

  const all = new Float32Array(people * count)
  const every = weightedSignals(plan.exponents.keys())
  const drawsOf = (index: number) => all.subarray(index * count, (index + 1) * count)
  for (let index = 0; index < people; index++) {
    fill(drawsOf(index), index, slopesOf(index, plan.join, every, slopes))
  }
  return {
    count,
    join: plan.join,
    of: drawsOf,
    ofSignals: (index, names) =>
      fill(new Float32Array(count), index, slopesOf(index, plan.join, weightedSignals(names), slopes)),
  }
}
