import { publicScope, type Scope } from '@relais/core/shared/branded'
import type { Ctx } from '../context.ts'
import type { Corpus } from '../corpus/corpus-client.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { findSampleRows } from '../sample/sample-rows.ts'

/** The rows that an erasure changes: those of one scope. */
export interface OwnRows {
  readonly corpus: ScopedCorpus
  readonly scope: Scope
}

export function ownRowsOf({ ownCorpus, workspace }: Pick<Ctx, 'ownCorpus' | 'workspace'>): OwnRows {
  return { corpus: ownCorpus, scope: workspace.scope }
}

/** The rows that every workspace sees and none owns. */
export function publicRowsOf(corpus: Corpus): OwnRows {
  return { corpus: corpus.scoped(publicScope), scope: publicScope }
}

/** Every row in which somebody of this workspace may see a person: its own, those of its sample, and the public ones. */
export async function seenRowsOf(corpus: Corpus, ctx: Ctx): Promise<OwnRows[]> {
  const sample = await findSampleRows(corpus, ctx)
  return [ownRowsOf(ctx), ...(sample ? [sample] : []), publicRowsOf(corpus)]
}
