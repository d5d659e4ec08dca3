import { boundsOf } from '@relais/core/topic/choose-period'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

const daySeconds = 86_400

/** How lively a topic is, day by day. */
export interface TopicDays {
  /** Seconds since 1970; whole days. */
  readonly start: number
  readonly end: number
  /** Posts in each day since the start. */
  readonly postsByDay: Float64Array
  /** Share of all posts in each six hours of a day (UTC); even where there are none. */
  readonly shareOfSlot: readonly number[]
}

/** Posts on the topic in each day of the period, and when in the day people post. */
export async function findActivity(corpus: ScopedCorpus, question: MatchQuestion): Promise<TopicDays> {
  const match = matchPredicate(question)
  const { start, end } = boundsOf(question.period)
  const bounds = { start: start.getTime() / 1000, end: end.getTime() / 1000 }
  const rows = await corpus.select<{ slot: number; posts: number }>({
    sql: `
SELECT toUInt32(intDiv(toUnixTimestamp(posted_at) - {start:Int64}, ${daySeconds / 4})) AS slot, toUInt32(count()) AS posts
FROM (
  SELECT id, posted_at
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND kind != 'reshare' AND ${match.sql}
  ${newestFirstSql}
)
GROUP BY slot`,
    params: { ...match.params, start: bounds.start },
  })
  const postsByDay = new Float64Array((bounds.end - bounds.start) / daySeconds)
  const bySlot = [0, 0, 0, 0]
  let all = 0
  for (const { slot, posts } of rows) {
    const day = Math.floor(slot / 4)
    postsByDay[day] = (postsByDay[day] ?? 0) + posts
    bySlot[slot % 4] = (bySlot[slot % 4] ?? 0) + posts
    all += posts
  }
  return { ...bounds, postsByDay, shareOfSlot: bySlot.map((posts) => (all === 0 ? 0.25 : posts / all)) }
}
