import type { ScoreDraws } from './draw-scores.ts'
import type { Knowledge } from './grade-signal.ts'
import type { GradedColumns } from './graded-columns.ts'
import { intervalOf } from './interval.ts'
import { partOf, scoreOfParts } from './join-percentiles.ts'
import type { JoinPlan } from './plan-join.ts'
import { type Pillar, signalDefinitions, signalNames } from './signals.ts'

export interface RankedPillar {
  /** 1 to 100; null when unknown for everybody. */
  readonly value: number | null
  readonly interval: readonly [low: number, high: number] | null
  readonly knowledge: Knowledge
}

/**
 * One of the three R's of one person: the same join of its signals' percentiles as in the score, before floors.
 * Method: docs/methods/score.md
 */
export function explainPillar(
  pillar: Pillar,
  index: number,
  columns: GradedColumns,
  plan: JoinPlan,
  draws: ScoreDraws,
): RankedPillar {
  const names = signalNames.filter(
    (name) => signalDefinitions[name].pillar === pillar && columns.signals.has(name),
  )
  if (names.length === 0) return { value: null, interval: null, knowledge: 'unknown' }
  const shares = names.reduce((sum, name) => sum + signalDefinitions[name].share, 0)
  let parts = 0
  for (const name of names) {
    const percentile = columns.signals.get(name)?.percentiles[index] as number
    parts += partOf(plan.join, signalDefinitions[name].share / shares, percentile)
  }
  const value = scoreOfParts(plan.join, parts)
  const isEstimated = names.some((name) => columns.signals.get(name)?.isEstimated[index] === 1)
  const weighs = names.some((name) => (plan.exponents.get(name) ?? 0) > 0)
  return {
    value,
    interval: weighs ? intervalOf(plan.join, draws.ofSignals(index, new Set(names)), value) : null,
    knowledge: isEstimated ? 'estimated' : 'measured',
  }
}
