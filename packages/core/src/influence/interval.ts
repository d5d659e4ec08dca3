import { scoreOfParts } from './join-steps.ts'
import type { Join } from './plan-join.ts'

/** The middle 90 % of draws (on the scale of parts), as scores, stretched to hold the value itself. */
export function intervalOf(join: Join, draws: Float32Array, value: number): [low: number, high: number] {
  const sorted = draws.slice().sort()
  const at = (share: number) => scoreOfParts(join, sorted[Math.round(share * (sorted.length - 1))] as number)
  return [Math.min(value, at(0.05)), Math.max(value, at(0.95))]
}
