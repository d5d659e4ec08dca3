import type { Candidate } from '@relais/core/influence/candidate'
import type { CandidateRanking } from '@relais/core/influence/rank-candidates'
import { countChoices, type FilterChoices } from '@relais/core/people-filter/count-choices'
import { type FilteredPerson, type PeopleFilter, passes } from '@relais/core/people-filter/people-filter'
import type { AccountId } from '@relais/core/shared/branded'
import type { ComputedRanking } from './compute-ranking.ts'
import type { Profiles } from './queries/find-profiles.ts'

/**
 * What the filter goes by, of everybody on a topic.
 * @param marked the accounts that somebody of the workspace put a mark on
 */
export function describeForFilter(
  candidates: readonly Candidate[],
  profiles: Profiles,
  marked: readonly string[],
): readonly FilteredPerson[] {
  const isMarked = new Set(marked)
  return candidates.map(({ accountId, followers, weeksBeforeEnd, postsOnTopic }) => ({
    country: profiles.get(accountId)?.country ?? '',
    followers,
    weeksSinceLast: weeksBeforeEnd[0] ?? Number.POSITIVE_INFINITY,
    postsOnTopic,
    isMarked: isMarked.has(accountId),
  }))
}

export interface ShownPeople {
  /** Best first. */
  readonly order: readonly AccountId[]
  readonly bands: CandidateRanking['bands']
  readonly choices: FilterChoices
}

/** Whom a filter lets pass, in the order of the ranking, and how many of each band they are. */
export function filterPeople(
  { ranking, graded: { candidates }, profiles }: ComputedRanking,
  filter: PeopleFilter,
  marked: readonly string[],
): ShownPeople {
  const people = describeForFilter(candidates, profiles, marked)
  const personOf = new Map(candidates.map(({ accountId }, index) => [accountId, people[index]]))
  const bandOf = ranking.bands.flatMap(({ band, people: count }) => new Array<number>(count).fill(band))
  const shown = ranking.order.flatMap((accountId, place) => {
    const person = personOf.get(accountId)
    return person && passes(filter, person) ? [{ accountId, band: bandOf[place] as number }] : []
  })
  const inBand = Map.groupBy(shown, ({ band }) => band)
  return {
    order: shown.map(({ accountId }) => accountId),
    bands: [...inBand].map(([band, those]) => ({ band, people: those.length })),
    choices: countChoices(people, filter),
  }
}
