import { isSearchable } from '@relais/core/topic/plan-match'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { countMatchingPosts } from '../corpus/queries/count-matching-posts.ts'
import { resolveTopic, type TopicInput } from '../corpus/resolve-topic.ts'
import { AppError } from '../errors.ts'
import { listBroughtIn } from '../import/list-brought-in.ts'
import { requireRole } from '../require-role.ts'
import { describeStrangers } from './describe-strangers.ts'
import type { SnowballField } from './queries/citing-deeds-sql.ts'
import { countSearched } from './queries/count-searched.ts'
import { findCitedStrangers } from './queries/find-cited-strangers.ts'
import type { Snowball } from './snowball.schema.ts'
import { listDismissed } from './snowball.store.ts'

export interface SnowballInput extends Omit<TopicInput, 'terms'> {
  /** Left out or empty: everything said and done in the period. */
  readonly terms?: readonly string[] | undefined
  /** Those who were set aside, instead of the others. */
  readonly show?: 'open' | 'dismissed' | undefined
  readonly limit: number
  readonly offset: number
}

/**
 * Whom people name who is not known yet: neither described nor with a post of their own in what the workspace looks at.
 * Ranked by the number of different people who name them, with whom and where.
 * Method: docs/methods/snowball.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError invalid_input for languages, platforms or exclusions without terms, or a period that ends too soon
 * @example await findSnowball(ctx, { terms: ['couteau'], limit: 50, offset: 0 })
 */
export async function findSnowball(ctx: Ctx, input: SnowballInput, signal?: AbortSignal): Promise<Snowball> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const terms = input.terms ?? []
  if (terms.length === 0) assertUnnarrowed(input)
  const [question, dismissed, broughtIn] = await Promise.all([
    resolveTopic({ corpus, clock: ctx.clock }, { ...input, terms }),
    listDismissed(ctx),
    listBroughtIn(ctx),
  ])
  const field: SnowballField =
    terms.length > 0 ? { kind: 'topic', question } : { kind: 'everything', period: question.period }
  const isAnswerable = field.kind === 'everything' || isSearchable(question.plan)
  const [searched, { total, strangers }] = await Promise.all([
    !isAnswerable
      ? { posts: 0, people: 0 }
      : field.kind === 'topic'
        ? countMatchingPosts(corpus, field.question)
        : countSearched(corpus, field.period),
    !isAnswerable
      ? { total: 0, strangers: [] }
      : findCitedStrangers(corpus, {
          field,
          broughtIn,
          dismissed,
          isDismissedAsked: input.show === 'dismissed',
          limit: input.limit,
          offset: input.offset,
        }),
  ])
  return {
    terms: [...terms],
    period: question.period,
    searched,
    total,
    dismissed: dismissed.length,
    results: await describeStrangers({ corpus }, field, strangers),
  }
}

/** @throws AppError invalid_input */
function assertUnnarrowed({ exclude, languages, platforms, excludedPosts }: SnowballInput): void {
  const narrowed = Object.entries({ exclude, languages, platforms, excludedPosts })
    .filter(([, values]) => values !== undefined && values.length > 0)
    .map(([name]) => name)
  if (narrowed.length === 0) return
  throw new AppError(
    'invalid_input',
    `Without terms everything is searched, so there is nothing to narrow by ${narrowed.join(', ')}. Give terms too.`,
    { fields: narrowed },
  )
}
