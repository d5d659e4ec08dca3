import {
  momentumWeight,
  type Pillar,
  pillarNames,
  type SignalName,
  signalDefinitions,
  signalNames,
} from './signals.ts'
import type { Weights } from './weights.ts'

/** geometric: doubling counts the same wherever one stands. additive: points on each signal are averaged. */
export type Join = 'geometric' | 'additive'

export interface JoinPlan {
  readonly join: Join
  /** Each signal's weight in the score; together 1. */
  readonly exponents: ReadonlyMap<SignalName, number>
  /** Unknown for everybody, so left out. */
  readonly droppedPillars: readonly Pillar[]
}

/**
 * Spreads the weights of the pillars over their signals. The weight of a signal unknown for everybody goes to the
 * others of its pillar, and the weight of a pillar unknown for everybody to the other pillars, in proportion.
 * @param known signals that are known for somebody
 * @returns null when the weights only ask for pillars of which nothing is known
 * Method: docs/methods/score.md
 */
export function planJoin(weights: Weights, join: Join, known: ReadonlySet<SignalName>): JoinPlan | null {
  const isKnown = (name: SignalName) => known.has(name)
  const signalsOf = (pillar: Pillar) =>
    signalNames.filter((name) => signalDefinitions[name].pillar === pillar && isKnown(name))
  const kept = pillarNames.filter((pillar) => signalsOf(pillar).length > 0)
  const total = kept.reduce((sum, pillar) => sum + weights[pillar], 0)
  if (total === 0) return null
  const momentum = isKnown('momentum') ? momentumWeight : 0
  const exponents = new Map<SignalName, number>()
  for (const pillar of kept) {
    const names = signalsOf(pillar)
    const shares = names.reduce((sum, name) => sum + signalDefinitions[name].share, 0)
    const weight = ((1 - momentum) * weights[pillar]) / total
    for (const name of names) exponents.set(name, (weight * signalDefinitions[name].share) / shares)
  }
  if (momentum > 0) exponents.set('momentum', momentum)
  return { join, exponents, droppedPillars: pillarNames.filter((pillar) => !kept.includes(pillar)) }
}
