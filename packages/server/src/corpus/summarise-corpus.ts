import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { abandonWith } from './abandon-with.ts'
import { type CorpusTotals, readCorpusTotals } from './queries/corpus-totals.ts'
import { countInteractions } from './queries/count-interactions.ts'
import { countLanguages, type LanguageCount } from './queries/count-languages.ts'
import type { CountedTerm } from './spell-terms.ts'
import { suggestFirstTopics } from './suggest-first-topics.ts'

export interface CorpusOverview extends Omit<CorpusTotals, 'replacedRows'> {
  readonly interactions: number
  readonly languages: readonly LanguageCount[]
  readonly suggestedTerms: readonly CountedTerm[]
}

/**
 * What this workspace can see: public data and its own. An empty corpus has zeros and no dates.
 * @param signal when it aborts, running queries are killed
 */
export async function summariseCorpus(ctx: Ctx, signal?: AbortSignal): Promise<CorpusOverview> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const [{ replacedRows: _, ...totals }, languages, interactions, suggestedTerms] = await Promise.all([
    readCorpusTotals(corpus),
    corpus.remember('languages', () => countLanguages(corpus)),
    corpus.remember('interactions', () => countInteractions(corpus)),
    corpus.remember('first topics', () => suggestFirstTopics(corpus)),
  ])
  return { ...totals, languages, interactions, suggestedTerms }
}
