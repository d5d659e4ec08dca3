import { splitPrefix } from '@relais/core/topic/split-prefix'
import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { continuePrefix } from './queries/continue-prefix.ts'
import { type CountedTerm, spellTerms } from './spell-terms.ts'

const mostSuggestions = 10

/**
 * Terms of this workspace's corpus that begin as typed: words, `#hashtags` and `@mentions`, or the continuation of a
 * phrase. Those that most people use come first.
 */
export async function suggestTerms(ctx: Ctx, typed: string): Promise<CountedTerm[]> {
  requireRole(ctx, 'viewer')
  const prefix = splitPrefix(typed)
  if (prefix === null) return []
  const counted = await spellTerms(ctx.corpus, await continuePrefix(ctx.corpus, prefix, mostSuggestions))
  return counted.toSorted((a, b) => b.people - a.people || b.posts - a.posts)
}
