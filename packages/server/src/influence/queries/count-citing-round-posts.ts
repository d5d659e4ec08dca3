import type { EvidencePost } from '@relais/core/influence/pick-evidence'
import { boundsOf } from '@relais/core/topic/choose-period'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { citingEdgesSql } from './citing-edges-sql.ts'

/** Days after a post in which citing its author counts as passing it on. */
export const passedOnDays = 14

/** Distinct other people who cite somebody on topic, inside the period. */
export interface CitingCounts {
  /** By account, in each week counted back from the period's end. */
  readonly byWeek: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** By post, within 14 days of it. */
  readonly byPost: ReadonlyMap<string, number>
}

/** Counts who cites these accounts when: week by week, and in the days after some of their posts. */
export async function countCitingRoundPosts(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  accounts: readonly string[],
  posts: readonly Pick<EvidencePost, 'account' | 'id' | 'postedAt'>[],
): Promise<CitingCounts> {
  if (accounts.length === 0) return { byWeek: new Map(), byPost: new Map() }
  const match = matchPredicate(question)
  const edges = citingEdgesSql(`(hasAny(targets, {accounts:Array(UInt64)}) AND ${match.sql})`)
  const rows = await corpus.select<{ account: string; week: number; post: string; people: number }>({
    // One pass over the edges: each counts in the week that it falls into, and for the posts that it follows.
    sql: `
SELECT toString(target) AS account, toUInt16(place.1) AS week, toString(place.2) AS post, toUInt32(uniqExact(citing)) AS people
FROM (
  SELECT target, citing, arrayJoin(arrayConcat(
    [(intDiv({end:Int64} - 1 - toUnixTimestamp(at), 604800), toUInt64(0))],
    arrayMap(post -> (toInt64(0), post), arrayFilter(
      (post, author, postedAt) ->
        author = target AND toUnixTimestamp(at) BETWEEN postedAt AND postedAt + ${passedOnDays * 86_400},
      {posts:Array(UInt64)}, {authors:Array(UInt64)}, {postedAt:Array(UInt32)})))) AS place
  FROM ${edges}
  WHERE target IN {accounts:Array(UInt64)}
)
GROUP BY account, week, post`,
    params: {
      ...match.params,
      accounts,
      end: boundsOf(question.period).end.getTime() / 1000,
      posts: posts.map(({ id }) => id),
      authors: posts.map(({ account }) => account),
      postedAt: posts.map(({ postedAt }) => postedAt),
    },
  })
  const byWeek = new Map<string, Map<number, number>>()
  const byPost = new Map<string, number>()
  for (const { account, week, post, people } of rows) {
    if (post !== '0') byPost.set(post, people)
    else byWeek.set(account, (byWeek.get(account) ?? new Map<number, number>()).set(week, people))
  }
  return { byWeek, byPost }
}
