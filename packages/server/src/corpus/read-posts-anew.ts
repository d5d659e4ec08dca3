import type { Scope } from '@relais/core/shared/branded'
import { foldHashtag } from '@relais/core/text/extract-terms'
import { findHashtags } from '@relais/core/text/find-hashtags'
import { understandingVersion, understandPost } from '@relais/core/text/understand-post'
import { whileNobodyIsErased } from '../erasure/while-nobody-is-erased.ts'
import type { Relais } from '../open-relais.ts'
import { sentimentColumns, textToJudge } from '../sentiment/sentiment-columns.ts'
import { openSentimentReader, type SentimentReader } from '../sentiment/sentiment-reader.ts'
import { readTexts } from './queries/texts-of-posts.ts'
import type { CorpusRow, ScopedCorpus } from './scoped-corpus.ts'
import { createWordCollector } from './steps/collect-words.ts'

/** Posts read and written at once. */
const postsAtOnce = 20_000
const maxSeconds = 600

interface PostRow extends CorpusRow {
  readonly account: string
  readonly id: string
  readonly lang: string
  readonly terms: readonly string[]
}

const outdatedScopes = `
SELECT DISTINCT toString(scope) AS scope
FROM post
WHERE understanding < {version:UInt16}`

const outdatedPosts = `
SELECT account, id
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND scope = {own:UInt64} AND understanding < {version:UInt16}
ORDER BY account, id
LIMIT 1 BY id
LIMIT ${postsAtOnce}`

const newestVersions = `
SELECT *
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND scope = {own:UInt64}
  AND account IN {accounts:Array(UInt64)} AND id IN {ids:Array(UInt64)}
ORDER BY observed_at DESC, understanding DESC LIMIT 1 BY id`

/** The hashtags and mentions that the post is found by: its row may have listed others than its text holds. */
function namesOf({ terms }: PostRow, text: string) {
  const written = new Map(findHashtags(text).map((tag) => [foldHashtag(tag), tag]))
  const behind = (sign: string) => terms.filter((term) => term.startsWith(sign)).map((term) => term.slice(1))
  return { hashtags: behind('#').map((tag) => written.get(tag) ?? tag), mentions: behind('@') }
}

/** Reads one batch of a scope; false when there was nothing left to read. */
async function readSome(
  corpus: ScopedCorpus,
  own: Scope,
  words: ReturnType<typeof createWordCollector>,
  sentiment: SentimentReader,
): Promise<boolean> {
  const version = understandingVersion
  const keys = await corpus.select<{ account: string; id: string }>({
    sql: outdatedPosts,
    params: { own, version },
    maxSeconds,
  })
  if (keys.length === 0) return false
  const ids = keys.map(({ id }) => id)
  const accounts = [...new Set(keys.map(({ account }) => account))]
  const [rows, texts] = await Promise.all([
    corpus.select<PostRow>({
      sql: newestVersions,
      params: { own, accounts, ids },
      maxSeconds,
      maxMemoryMib: 4096,
    }),
    readTexts(
      corpus,
      keys.map(({ account, id }) => [account, id] as const),
    ),
  ])
  const judged = await sentiment.read(
    rows.map(({ id, lang }) => {
      const told = texts.get(id)
      return textToJudge(told?.title ?? null, told?.text ?? '', lang)
    }),
  )
  const renewed = rows.map((row, place) => {
    const told = texts.get(row.id)
    if (told === undefined) return { ...row, understanding: version }
    const { title, text } = told
    const understood = understandPost({ title: title || null, text, ...namesOf(row, text), links: [] })
    words.see({ lang: row.lang, title, text, words: understood })
    const { terms, disclosure, codes, isQuestion } = understood
    return {
      ...row,
      terms,
      disclosure,
      codes,
      is_question: isQuestion,
      ...sentimentColumns(judged[place]),
      understanding: version,
    }
  })
  await corpus.insert('word_form', words.drain())
  await corpus.insert('post', renewed)
  await corpus.deleteWhere('post', 'understanding < {version:UInt16} AND id IN {ids:Array(UInt64)}', {
    version,
    ids,
  })
  return true
}

/**
 * Reads posts again that an earlier version of Relais understood less of, in every scope: an update brings what it
 * finds in texts to the posts that are there already. A post is written anew before its old row is deleted, so that a
 * crash loses none; doing it again finishes what was left. Nobody is erased meanwhile, or they would come back.
 * @throws the signal's reason when it aborts
 */
export async function readPostsAnew(
  { corpus, db }: Pick<Relais, 'corpus' | 'db'>,
  signal: AbortSignal,
): Promise<void> {
  const scopes = await corpus.selectWhole<{ scope: Scope }>({
    sql: outdatedScopes,
    params: { version: understandingVersion },
    maxSeconds,
  })
  if (scopes.length === 0) return
  const sentiment = await openSentimentReader()
  for (const { scope } of scopes) {
    const words = createWordCollector()
    const rows = corpus.scoped(scope)
    let isMore = true
    while (isMore) {
      signal.throwIfAborted()
      isMore = await whileNobodyIsErased(db, () => readSome(rows, scope, words, sentiment))
    }
  }
}
