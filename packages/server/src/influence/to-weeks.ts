import type { Candidate } from '@relais/core/influence/candidate'
import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'

/** Weeks in the small picture beside a name. */
export const shownWeeks = 13

const weekMs = 7 * 86_400_000

export interface Week {
  /** First day of the week, in UTC. */
  readonly from: string
  readonly posts: number
  readonly citedBy: number
}

/** The last 13 weeks of a period, oldest first; weeks that begin before the period does are left out. */
export function toWeeks(
  period: Period,
  candidate: Pick<Candidate, 'weeksBeforeEnd' | 'postsInWeek'>,
  citedBy: ReadonlyMap<number, number> | undefined,
): Week[] {
  const { start, end } = boundsOf(period)
  const weeks: Week[] = []
  for (let before = shownWeeks - 1; before >= 0; before--) {
    const from = end.getTime() - (before + 1) * weekMs
    const lastInstant = from + weekMs
    if (lastInstant <= start.getTime()) continue
    const place = candidate.weeksBeforeEnd.indexOf(before)
    weeks.push({
      from: new Date(from).toISOString().slice(0, 10),
      posts: place < 0 ? 0 : (candidate.postsInWeek[place] ?? 0),
      citedBy: citedBy?.get(before) ?? 0,
    })
  }
  return weeks
}
