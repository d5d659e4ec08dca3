import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import { readCorpusTotals } from '../../corpus/queries/corpus-totals.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { PostTotals } from '../post-totals.ts'
import { answerPlusOneSql, isReshareSql, postedAtSql, traitsSql } from '../topic/post-facts.ts'

/** Posts up to which everybody's versions are told apart at once, and people up to whom everybody's totals are kept. */
const mostPostsToSort = 3_000_000
const mostPeopleKept = 1_000_000

/** Totals of these accounts, or of everybody. */
async function addUp(
  corpus: ScopedCorpus,
  period: Period,
  accounts: readonly string[] | null,
  hasReplacedRows: boolean,
): Promise<PostTotals> {
  const { start, end } = boundsOf(period)
  const blocks = await corpus.selectBlocks({
    sql: `
SELECT account, ${traitsSql} AS traits, toUInt32(count()) AS posts, toUInt32(countIf(answer > 0)) AS answered,
  toFloat64(sum(answer)) - answered AS sum, toFloat64(sumIf(toInt64(answer - 1) * (answer - 1), answer > 0)) AS sumOfSquares
FROM (
  SELECT account, facts, ${answerPlusOneSql} AS answer
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND NOT ${isReshareSql}${accounts === null ? '' : ' AND account IN {accounts:Array(UInt64)}'}
    AND ${postedAtSql} >= {start:Int64} AND ${postedAtSql} < {end:Int64}
  ${hasReplacedRows ? newestFirstSql : ''}
)
GROUP BY account, traits`,
    params: {
      ...(accounts === null ? {} : { accounts }),
      start: start.getTime() / 1000,
      end: end.getTime() / 1000,
    },
  })
  return new PostTotals(blocks)
}

/** Everybody's totals: they are the same for every topic. Null where it is not worth it, or there are too many. */
async function totalsOfEverybody(corpus: ScopedCorpus, period: Period): Promise<PostTotals | null> {
  return await corpus.rememberOnceAskedAgain(
    `post totals ${period.from} ${period.to}`,
    async () => {
      const { posts, people, replacedRows } = await readCorpusTotals(corpus)
      if (people > mostPeopleKept || (replacedRows > 0 && posts > mostPostsToSort)) return null
      return await addUp(corpus, period, null, replacedRows > 0)
    },
    (totals) => totals?.bytes ?? 0,
  )
}

/** Looks for everybody's totals while it is not known yet whose are needed. */
export interface TotalsSought {
  of(accounts: readonly string[]): Promise<PostTotals>
}

/**
 * What accounts wrote in the period, reshares left out: everybody's, or those of the accounts that are asked for then.
 * @param rowsAreSingle no post has two rows: see `areRowsSingle`
 */
export function totalPosts(corpus: ScopedCorpus, period: Period, rowsAreSingle: boolean): TotalsSought {
  const everybody = totalsOfEverybody(corpus, period)
  everybody.catch(() => undefined)
  return {
    of: async (accounts) =>
      accounts.length === 0
        ? new PostTotals([])
        : ((await everybody) ?? (await addUp(corpus, period, accounts, !rowsAreSingle))),
  }
}
