import { splitPrefix } from '@relais/core/topic/split-prefix'
import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { abandonWith } from './abandon-with.ts'
import { continuePrefix } from './queries/continue-prefix.ts'
import { type CountedTerm, spellTerms } from './spell-terms.ts'

const mostSuggestions = 10

/**
 * Terms of this workspace's corpus that begin as typed: words, `#hashtags` and `@mentions`, or the continuation of a
 * phrase. Those that most people use come first.
 * @param signal when it aborts, running queries are killed
 */
export async function suggestTerms(ctx: Ctx, typed: string, signal?: AbortSignal): Promise<CountedTerm[]> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const prefix = splitPrefix(typed)
  if (prefix === null) return []
  const counted = await spellTerms(corpus, await continuePrefix(corpus, prefix, mostSuggestions))
  return counted.toSorted((a, b) => b.people - a.people || b.posts - a.posts)
}
