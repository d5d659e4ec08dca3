import { type Pillar, pillarNames, type SignalName, signalDefinitions, signalNames } from './signals.ts'
import type { Weights } from './weights.ts'

/** geometric: the three R's are an AND. additive: strength in one makes up for weakness in another. */
export type Join = 'geometric' | 'additive'

export interface JoinPlan {
  readonly join: Join
  /** What each signal weighs in the score; they add up to 1. Signals unknown for everybody are absent. */
  readonly exponents: ReadonlyMap<SignalName, number>
  /** Pillars of which nothing is known for anybody. */
  readonly droppedPillars: readonly Pillar[]
}

/**
 * Shares the weights out among what is known: a pillar's weight goes to its known signals, and the weight of a
 * pillar unknown for everybody to the other pillars, in proportion.
 * @param known signals that are known for somebody
 * @returns null when the weights only ask for pillars of which nothing is known
 * Method: docs/methods/score.md
 */
export function planJoin(weights: Weights, join: Join, known: ReadonlySet<SignalName>): JoinPlan | null {
  const signalsOf = (pillar: Pillar) =>
    signalNames.filter((name) => signalDefinitions[name].pillar === pillar && known.has(name))
  const kept = pillarNames.filter((pillar) => signalsOf(pillar).length > 0)
  const total = kept.reduce((sum, pillar) => sum + weights[pillar], 0)
  if (total === 0) return null
  const exponents = new Map<SignalName, number>()
  for (const pillar of kept) {
    const names = signalsOf(pillar)
    const shares = names.reduce((sum, name) => sum + signalDefinitions[name].share, 0)
    for (const name of names) {
      exponents.set(name, ((weights[pillar] / total) * signalDefinitions[name].share) / shares)
    }
  }
  return { join, exponents, droppedPillars: pillarNames.filter((pillar) => !kept.includes(pillar)) }
}
