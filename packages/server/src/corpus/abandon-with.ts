import type { ScopedCorpus } from './scoped-corpus.ts'

/** The same corpus, whose queries are killed when the signal aborts, as when the one who asked has left. */
export function abandonWith(corpus: ScopedCorpus, signal: AbortSignal | undefined): ScopedCorpus {
  if (signal === undefined) return corpus
  return {
    ...corpus,
    asOfNow: (isAnew) => abandonWith(corpus.asOfNow(isAnew), signal),
    select: (query) => corpus.select({ signal, ...query }),
    selectBytes: (query) => corpus.selectBytes({ signal, ...query }),
    selectBlocks: (query) => corpus.selectBlocks({ signal, ...query }),
  }
}
