import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { inPeriod, periodParams } from './period-sql.ts'
import { othersPosts, someWriters } from './some-writers.ts'

/** Posts on the topic that make somebody one of its writers, and posts beside it that tell what else they write about. */
const fewestOnTopic = 2
const fewestBeside = 3
const mostLabels = 400

/** In what people differ who write about a topic and who do not: how many write about something else, by how much they write. */
export interface LabelCount {
  readonly label: string
  /** People by the power of two of their posts beside the topic: the topic's writers, and others. */
  readonly strata: readonly number[]
  readonly writers: readonly number[]
  readonly others: readonly number[]
}

export interface LabelsBeside {
  readonly labels: readonly LabelCount[]
  /** Everybody of either kind, in the same way. */
  readonly everybody: LabelCount
}

/**
 * Which labels the writers of a topic give their posts beside it, and which others do. A post with a word of the topic is
 * not beside it. In a large corpus a part of the others is looked at.
 * @param fewest writers that must use a label
 */
export async function countLabelsBeside(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  fewest: number,
): Promise<LabelsBeside> {
  const match = matchPredicate(question)
  const onTopic = `SELECT id FROM post WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql}`
  const rows = await corpus.select<LabelCount>({
    sql: `
WITH spoken AS (
  SELECT account, uniqExact(id) AS posts FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql} AND kind != 'reshare'
  GROUP BY account
)
SELECT label, groupArray(stratum) AS strata, groupArray(writers) AS writers, groupArray(others) AS others
FROM (
  SELECT label, stratum, toUInt32(countIf(onTopic > 0)) AS writers, toUInt32(countIf(onTopic = 0)) AS others
  FROM (
    SELECT account, toUInt8(floor(log2(count()))) AS stratum, arrayConcat([''], groupUniqArrayArray(tags)) AS labels,
      ifNull(any(spoken.posts), 0) AS onTopic
    FROM (
      SELECT account, arrayFilter(term -> startsWith(term, '#'), terms) AS tags
      FROM post
      WHERE scope IN {scopes:Array(UInt64)} AND ${someWriters(match.sql, othersPosts)}
        AND kind NOT IN ('reply', 'reshare') AND ${inPeriod('posted_at')}
        AND (empty({languages:Array(String)}) OR lang IN {languages:Array(String)})
        AND (empty({platforms:Array(String)}) OR platform IN {platforms:Array(String)})
        AND id GLOBAL NOT IN (${onTopic})
    ) AS beside
    GLOBAL ANY LEFT JOIN spoken ON spoken.account = beside.account
    GROUP BY account
    HAVING count() >= ${fewestBeside} AND (onTopic = 0 OR onTopic >= ${fewestOnTopic})
  )
  ARRAY JOIN labels AS label
  GROUP BY label, stratum
)
GROUP BY label
HAVING label = '' OR arraySum(writers) >= {fewest:UInt32}
ORDER BY label = '' DESC, arraySum(writers) DESC, label
LIMIT ${mostLabels}`,
    params: {
      ...match.params,
      ...periodParams(question.period),
      ...{ languages: question.languages, platforms: question.platforms, fewest },
    },
  })
  const [everybody] = rows.filter(({ label }) => label === '')
  return {
    labels: rows.filter(({ label }) => label !== ''),
    everybody: everybody ?? { label: '', strata: [], writers: [], others: [] },
  }
}
