import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { type CorpusTotals, readCorpusTotals } from './queries/corpus-totals.ts'
import { countInteractions } from './queries/count-interactions.ts'
import type { CountedTerm } from './spell-terms.ts'
import { suggestFirstTopics } from './suggest-first-topics.ts'

export interface CorpusOverview extends CorpusTotals {
  readonly interactions: number
  readonly suggestedTerms: readonly CountedTerm[]
}

/** What this workspace can see: public data and its own. An empty corpus has zeros and no dates. */
export async function summariseCorpus(ctx: Ctx): Promise<CorpusOverview> {
  requireRole(ctx, 'viewer')
  const [totals, interactions, suggestedTerms] = await Promise.all([
    readCorpusTotals(ctx.corpus),
    countInteractions(ctx.corpus),
    suggestFirstTopics(ctx.corpus),
  ])
  return { ...totals, interactions, suggestedTerms }
}
