import type { z } from '@hono/zod-openapi'
import { everybody, type PeopleFilter } from '@relais/core/people-filter/people-filter'
import { rankingQuerySchema } from './influence.schema.ts'
import { peopleFilterQuerySchema } from './people-filter.schema.ts'
import type { RankInput } from './rank-topic.ts'

/** A ranking, and which of its people are shown. */
export const shownRankingQuerySchema = rankingQuerySchema.extend(peopleFilterQuerySchema.shape)

/** What a request asks: the ranking, and which of its people are shown. */
export function toRankInput(query: z.output<typeof shownRankingQuerySchema>): RankInput {
  const { countries, sizes, activeWeeks, leastPosts, onlyUnmarked, accounts, ...ranking } = query
  const filter: PeopleFilter = {
    countries: countries ?? everybody.countries,
    sizes: sizes ?? everybody.sizes,
    activeWeeks: activeWeeks ?? everybody.activeWeeks,
    leastPosts: leastPosts ?? everybody.leastPosts,
    onlyUnmarked: onlyUnmarked ?? everybody.onlyUnmarked,
  }
  return { ...ranking, filter, accounts }
}
