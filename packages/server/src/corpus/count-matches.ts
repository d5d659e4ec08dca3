import { isSearchable } from '@relais/core/topic/plan-match'
import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { abandonWith } from './abandon-with.ts'
import type { CountedMatches } from './corpus.schema.ts'
import { countMatchingPosts } from './queries/count-matching-posts.ts'
import { resolveTopic, type TopicInput } from './resolve-topic.ts'

/**
 * How much a topic would find, before it is ranked: in the same period as the ranking, and with the same forms of its
 * words. Terms that hold nothing
 * searchable find nothing.
 * @param signal when it aborts, running queries are killed
 * @throws AppError invalid_input when the period ends before it begins
 */
export async function countMatches(
  ctx: Ctx,
  input: TopicInput,
  signal?: AbortSignal,
): Promise<CountedMatches> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const question = await resolveTopic({ corpus, clock: ctx.clock }, input)
  if (!isSearchable(question.plan)) return { posts: 0, people: 0, forms: [] }
  const counted = await countMatchingPosts(corpus, question)
  return { ...counted, forms: question.forms.map(({ term, forms }) => ({ term, forms: [...forms] })) }
}
