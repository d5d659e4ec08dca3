import { isSearchable } from '@relais/core/topic/plan-match'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { countMatchingPosts } from '../corpus/queries/count-matching-posts.ts'
import { type ResolvedTopic, resolveTopic, type TopicInput } from '../corpus/resolve-topic.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { AppError } from '../errors.ts'
import { loadSamePeople } from '../identity/load-same-people.ts'
import { requireRole } from '../require-role.ts'
import type { PeopleQuestion } from './queries/deeds-sql.ts'

/** A topic with everything decided, and which accounts are one person's. */
export type NetworkTopic = ResolvedTopic & PeopleQuestion

/** A question about the network of a topic, ready to be asked. */
export interface NetworkQuestion {
  readonly corpus: ScopedCorpus
  readonly question: NetworkTopic
  readonly asked: {
    readonly terms: string[]
    readonly period: { from: string; to: string }
    readonly matches: { readonly posts: number; readonly people: number }
  }
}

/**
 * Checks who asks, fills in what the question leaves open, and counts what it finds.
 * @throws AppError invalid_input for a topic without a word to search for, or a period that ends before it begins
 */
export async function resolveNetwork(
  ctx: Ctx,
  input: TopicInput,
  signal?: AbortSignal,
): Promise<NetworkQuestion> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  if (input.terms.length === 0)
    throw new AppError('invalid_input', 'A network is that of a topic: give at least one term.', {
      field: 'terms',
    })
  const [topic, samePeople] = await Promise.all([
    resolveTopic({ corpus, clock: ctx.clock }, input),
    loadSamePeople(ctx, corpus),
  ])
  const question = { ...topic, samePeople }
  const matches = isSearchable(question.plan)
    ? await countMatchingPosts(corpus, question)
    : { posts: 0, people: 0 }
  return { corpus, question, asked: { terms: [...input.terms], period: { ...question.period }, matches } }
}
