import type { CorpusSpan } from '@relais/core/topic/choose-period'
import type { ScopedCorpus } from '../scoped-corpus.ts'

interface SpanRow {
  readonly posts: string
  readonly first: string
  readonly last: string
}

const sql = `
SELECT count() AS posts, toUnixTimestamp(min(posted_at)) AS first, toUnixTimestamp(max(posted_at)) AS last
FROM post
WHERE scope IN {scopes:Array(UInt64)}`

/** When the first and the newest post of the corpus were written; null for an empty corpus. */
export async function findCorpusSpan(corpus: ScopedCorpus): Promise<CorpusSpan | null> {
  return await corpus.remember('span', () => readSpan(corpus))
}

async function readSpan(corpus: ScopedCorpus): Promise<CorpusSpan | null> {
  const [row] = await corpus.select<SpanRow>({ sql })
  if (row === undefined || row.posts === '0') return null
  return { firstPostAt: new Date(Number(row.first) * 1000), lastPostAt: new Date(Number(row.last) * 1000) }
}
