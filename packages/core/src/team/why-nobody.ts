import type { LeftOutReason, Team } from './team-question.ts'

/** Why a team has nobody in it: the one reason that all share, or that there are several. */
export type NobodyBecause = LeftOutReason | 'no_candidates' | 'no_budget' | 'several'

/**
 * @returns null when there is a team
 * @example whyNobody({ members: [], leftOut: [{ id: 'a', reason: 'authenticity_low', addedReach: 3 }] }, 100) // 'authenticity_low'
 */
export function whyNobody(
  { members, leftOut }: Pick<Team, 'members' | 'leftOut'>,
  budget: number,
): NobodyBecause | null {
  if (members.length > 0) return null
  const reasons = new Set(leftOut.map(({ reason }) => reason))
  const [only] = reasons
  if (only === undefined) return 'no_candidates'
  if (budget === 0 && reasons.has('price_above_budget')) return 'no_budget'
  return reasons.size === 1 ? only : 'several'
}
