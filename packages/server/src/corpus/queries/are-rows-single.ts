import type { ScopedCorpus } from '../scoped-corpus.ts'
import { readCorpusTotals } from './corpus-totals.ts'

/**
 * Whether no post has a second row, so that nobody has to look for the newest: false too where that is not known yet.
 * It holds for the moment; who relied on it asks afterwards whether the corpus has moved: rows may have come meanwhile.
 */
export async function areRowsSingle(corpus: ScopedCorpus): Promise<boolean> {
  const isSingle = await corpus.rememberOnceAskedAgain(
    'rows are single',
    async () => (await readCorpusTotals(corpus)).replacedRows === 0,
    () => 8,
  )
  return isSingle === true
}
