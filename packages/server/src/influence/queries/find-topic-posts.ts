import { type MatchQuestion, restrictMatch } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { termFlags } from '../../corpus/term-flags.ts'
import { readTopicPosts, type TopicPosts, topicPostsSql } from '../topic/topic-posts.ts'

/**
 * Reads the posts on topic once, each in its newest version: who wrote them, when, how well answered, and whom they name.
 * @param rowsAreSingle no post has two rows: see `areRowsSingle`
 */
export async function findTopicPosts(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  rowsAreSingle: boolean,
): Promise<TopicPosts> {
  const flags = termFlags(question)
  const match = restrictMatch(question, flags.wanted)
  const held = flags.holds.map((flag, place) => `toUInt8(${flag}) AS held${place}`)
  const columns = [...held, `toUInt8(${flags.isTitled}) AS isTitled`].join(', ')
  const counts = held.map((_, place) => `toUInt32(countIf(held${place}))`)
  const blocks = await corpus.selectBlocks({
    sql: `
SELECT account, ${topicPostsSql},
  toUInt32(countIf(isTitled)) AS titled, CAST([${counts.join(', ')}] AS Array(UInt32)) AS holding
FROM (
  SELECT id, account, facts, arrayDistinct(targets) AS named, ${columns}
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql}
  ${rowsAreSingle ? '' : newestFirstSql}
)
GROUP BY account`,
    params: match.params,
  })
  return readTopicPosts(blocks)
}
