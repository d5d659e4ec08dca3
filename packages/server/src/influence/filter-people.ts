import type { Candidate } from '@relais/core/influence/candidate'
import type { CandidateRanking } from '@relais/core/influence/rank-candidates'
import { countChoices, type FilterChoices } from '@relais/core/people-filter/count-choices'
import { type FilteredPerson, type PeopleFilter, passes } from '@relais/core/people-filter/people-filter'
import type { AccountId } from '@relais/core/shared/branded'
import type { Ctx } from '../context.ts'
import { listMarked } from '../mark/marks.ts'
import type { ComputedRanking } from './compute-ranking.ts'
import type { Profiles } from './queries/find-profiles.ts'

/** What the filter goes by, of everybody on a topic. */
export async function describeForFilter(
  ctx: Ctx,
  candidates: readonly Candidate[],
  profiles: Profiles,
): Promise<readonly FilteredPerson[]> {
  const isMarked = new Set(await listMarked(ctx))
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
export async function filterPeople(
  ctx: Ctx,
  { ranking, graded: { candidates }, profiles }: ComputedRanking,
  filter: PeopleFilter,
): Promise<ShownPeople> {
  const people = await describeForFilter(ctx, candidates, profiles)
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
