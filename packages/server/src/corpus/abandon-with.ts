import type { ScopedCorpus } from './scoped-corpus.ts'

/** The same corpus, whose queries are killed when the signal aborts, as when the one who asked has left. */
export function abandonWith(corpus: ScopedCorpus, signal: AbortSignal | undefined): ScopedCorpus {
  if (signal === undefined) return corpus
  return {
    ...corpus,
    select: (query) => corpus.select({ signal, ...query }),
    selectBytes: (query) => corpus.selectBytes({ signal, ...query }),
    selectBlocks: (query) => corpus.selectBlocks({ signal, ...query }),
  }
}
