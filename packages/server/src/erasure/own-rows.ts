import { publicScope, type Scope } from '@relais/core/shared/branded'
import type { Ctx } from '../context.ts'
import type { Corpus } from '../corpus/corpus-client.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'

/** The rows that an erasure changes: those of one scope. */
export interface OwnRows {
  readonly corpus: ScopedCorpus
  readonly scope: Scope
}

export function ownRowsOf({ corpus, workspace }: Pick<Ctx, 'corpus' | 'workspace'>): OwnRows {
  return { corpus, scope: workspace.scope }
}

/** The rows that every workspace sees and none owns. */
export function publicRowsOf(corpus: Corpus): OwnRows {
  return { corpus: corpus.scoped(publicScope), scope: publicScope }
}
