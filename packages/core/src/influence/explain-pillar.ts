import type { ScoreDraws } from './draw-scores.ts'
import type { Knowledge } from './grade-signal.ts'
import type { GradedColumns } from './graded-columns.ts'
import { intervalOf } from './interval.ts'
import { countedSteps, partOf, scoreOfParts } from './join-steps.ts'
import type { JoinPlan } from './plan-join.ts'
import { type Pillar, signalDefinitions, signalNames } from './signals.ts'

export interface RankedPillar {
  /** 1 to 99, 50 = typical; null when unknown for everybody. */
  readonly value: number | null
  readonly interval: readonly [low: number, high: number] | null
  readonly knowledge: Knowledge
}

/**
 * One of the three R's of one person: what the score would be if only this pillar counted.
 * Method: docs/methods/score.md
 */
export function explainPillar(
  pillar: Pillar,
  index: number,
  columns: GradedColumns,
  plan: JoinPlan,
  draws: ScoreDraws,
): RankedPillar {
  const known = signalNames.flatMap((name) => {
    const { share, pillar: own } = signalDefinitions[name]
    const graded = columns.signals.get(name)
    return own === pillar && graded !== undefined ? [{ name, share, graded }] : []
  })
  if (known.length === 0) return { value: null, interval: null, knowledge: 'unknown' }
  const shares = known.reduce((sum, { share }) => sum + share, 0)
  const parts = known.map(({ share, graded }) =>
    partOf(plan.join, share / shares, countedSteps(graded, graded.steps[index] as number)),
  )
  const value = scoreOfParts(
    plan.join,
    parts.reduce((sum, part) => sum + part, 0),
  )
  const names = new Set(known.map(({ name }) => name))
  // Reactions only hint at how many people somebody reaches.
  const isEstimated =
    names.has('observedAudience') || known.some(({ graded }) => graded.isEstimated[index] === 1)
  const weighs = known.some(({ name }) => (plan.exponents.get(name) ?? 0) > 0)
  return {
    value,
    interval: weighs ? intervalOf(plan.join, draws.ofSignals(index, names), value) : null,
    knowledge: isEstimated ? 'estimated' : 'measured',
  }
}
