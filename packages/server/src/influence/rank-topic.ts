import { everybody, type PeopleFilter } from '@relais/core/people-filter/people-filter'
import { findBrandAmongRivals } from '../brand/workspace-brand.ts'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { readCorpusTotals } from '../corpus/queries/corpus-totals.ts'
import { listMarked } from '../mark/marks.ts'
import { requireRole } from '../require-role.ts'
import { computeRanking } from './compute-ranking.ts'
import { describeMethod } from './describe-method.ts'
import { describePeople } from './describe-people.ts'
import { filterPeople } from './filter-people.ts'
import type { Ranking } from './influence.schema.ts'
import { type InfluenceInput, resolveQuestion } from './question.ts'

export interface RankInput extends InfluenceInput {
  /** People asked for. */
  readonly limit: number
  readonly offset: number
  /** Everybody unless told. */
  readonly filter?: PeopleFilter | undefined
  /** Only these, by the ids of their accounts, whatever the filter. */
  readonly accounts?: readonly string[] | undefined
}

/**
 * Who moves a topic: everybody who wrote on it in the period is ranked; the people asked for come with evidence.
 * @param signal when it aborts, running queries are killed
 * @throws AppError invalid_input, query_too_heavy, store_unavailable
 * @example await rankTopic(ctx, { terms: ['vacuna', '"covid 19"'], limit: 50, offset: 0 })
 */
export async function rankTopic(ctx: Ctx, input: RankInput, signal?: AbortSignal): Promise<Ranking> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus.asOfNow(), signal)
  const question = await resolveQuestion({ ...ctx, corpus }, input)
  const [computed, totals, brand, marked] = await Promise.all([
    computeRanking({ corpus }, question),
    readCorpusTotals(corpus),
    findBrandAmongRivals(ctx),
    listMarked(ctx),
  ])
  const { ranking, matches } = computed
  const shown = filterPeople(computed, input.filter ?? everybody, marked)
  const wanted = input.accounts && new Set(input.accounts)
  const order = wanted ? ranking.order.filter((accountId) => wanted.has(accountId)) : shown.order
  const page = order.slice(input.offset, input.offset + input.limit)
  const results = await describePeople({ corpus, clock: ctx.clock }, question, computed, page, brand)
  const { terms, exclude, languages } = question.topic
  return {
    topic: {
      terms: [...terms],
      exclude: [...exclude],
      languages: [...languages],
      platforms: [...question.platforms],
    },
    period: question.period,
    corpus: {
      posts: totals.posts,
      people: totals.people,
      platforms: [...totals.platforms],
      observedAt: totals.observedAt?.toISOString() ?? null,
    },
    matches,
    forms: question.forms.map(({ term, forms }) => ({ term, forms: [...forms] })),
    candidates: ranking.order.length,
    join: question.join,
    weights: question.weights,
    droppedPillars: [...ranking.droppedPillars],
    unknownSignals: [...ranking.unknownSignals],
    r2LogFollowers: ranking.r2LogFollowers,
    method: describeMethod(question.weights, totals),
    passing: shown.order.length,
    choices: {
      countries: [...shown.choices.countries],
      sizes: [...shown.choices.sizes],
      activeWeeks: [...shown.choices.activeWeeks],
      leastPosts: [...shown.choices.leastPosts],
      unmarked: shown.choices.unmarked,
    },
    bands: [...shown.bands],
    results,
  }
}
