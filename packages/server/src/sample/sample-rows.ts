import type { Scope } from '@relais/core/shared/branded'
import type { Ctx } from '../context.ts'
import type { Corpus } from '../corpus/corpus-client.ts'
import { sampleScopeOf } from '../corpus/sample-scope.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { findStoredSample } from './sample.store.ts'

/** The part of the corpus that is a workspace's sample, whether people look at it or not. */
export interface SampleRows {
  readonly corpus: ScopedCorpus
  readonly scope: Scope
}

export function sampleRowsOf(corpus: Corpus, { workspace }: Pick<Ctx, 'workspace'>): SampleRows {
  const scope = sampleScopeOf(workspace.scope)
  return { corpus: corpus.alone(scope), scope }
}

/** The same, for whoever changes every row of a workspace; null where there is no sample, which spares the looking. */
export async function findSampleRows(
  corpus: Corpus,
  ctx: Pick<Ctx, 'db' | 'workspace'>,
): Promise<SampleRows | null> {
  return (await findStoredSample(ctx)) === null ? null : sampleRowsOf(corpus, ctx)
}
