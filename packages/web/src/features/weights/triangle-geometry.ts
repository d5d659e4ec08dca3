import type { Weights } from '@relais/core/influence/weights'
import { inHundredths } from '@relais/core/weights/weight-presets'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Corners of an equilateral triangle of side 1: reach left, relevance right, resonance on top. */
const height = Math.sqrt(3) / 2
export const corners = {
  reach: { x: 0, y: height },
  relevance: { x: 1, y: height },
  resonance: { x: 0.5, y: 0 },
} as const satisfies Record<keyof Weights, Point>

/**
 * Where weights lie in the triangle: the nearer to a corner, the more it counts.
 * @example pointOf({ reach: 100, relevance: 0, resonance: 0 }) // the corner of reach
 */
export function pointOf(weights: Weights): Point {
  const total = weights.reach + weights.relevance + weights.resonance
  const at = (axis: 'x' | 'y') =>
    (weights.reach * corners.reach[axis] +
      weights.relevance * corners.relevance[axis] +
      weights.resonance * corners.resonance[axis]) /
    total
  return { x: at('x'), y: at('y') }
}

/** The weights of a point, in hundredths. A point outside counts as the nearest one that gives nothing a negative weight. */
export function weightsAt({ x, y }: Point): Weights {
  const resonance = 1 - y / height
  const relevance = x - resonance / 2
  const reach = 1 - resonance - relevance
  const [a, b, c] = [reach, relevance, resonance].map((share) => Math.max(0, share)) as [
    number,
    number,
    number,
  ]
  return inHundredths({ reach: a, relevance: b, resonance: c })
}

/**
 * Weights after one of them was set: the two others share the rest as they did before, or equally if they had nothing.
 * @example withWeight({ reach: 20, relevance: 40, resonance: 40 }, 'reach', 60) // { reach: 60, relevance: 20, resonance: 20 }
 */
export function withWeight(weights: Weights, pillar: keyof Weights, value: number): Weights {
  const set = Math.min(100, Math.max(0, value))
  const others = (['reach', 'relevance', 'resonance'] as const).filter((other) => other !== pillar)
  const had = others.reduce((sum, other) => sum + weights[other], 0)
  const share = (other: keyof Weights) => (had === 0 ? 1 / others.length : weights[other] / had)
  const [first, second] = others as [keyof Weights, keyof Weights]
  const rest = 100 - set
  const one = Math.round(rest * share(first))
  return { ...weights, [pillar]: set, [first]: one, [second]: rest - one }
}
