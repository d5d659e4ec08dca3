import type { CountAge } from '@relais/core/influence/count-age'
import { type EvidencePost, evidencePostsPerPerson } from '@relais/core/influence/pick-evidence'
import { boundsOf } from '@relais/core/topic/choose-period'
import { type MatchQuestion, restrictMatch } from '../../corpus/match-predicate.ts'
import type { Block } from '../../corpus/native/read-blocks.ts'
import type { Lists } from '../../corpus/native/read-column.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { termFlags } from '../../corpus/term-flags.ts'
import { type CitingEdges, edgesSql, readEdges } from '../citing/citing-edges.ts'
import {
  answersPerUnit,
  countAgeSql,
  engagementSumsSql,
  engagementsSql,
  logEngagementSql,
} from './engagement-sql.ts'

/** What one account wrote on topic, of one kind of post and counted at one age. */
export interface Voice {
  readonly account: string
  readonly platform: string
  readonly kind: string
  readonly age: CountAge
  readonly posts: number
  readonly postsNamingOthers: number
  /** Posts with a term in the title, and posts that hold each of the topic's words, then each of its phrases. */
  readonly titled: number
  readonly holding: readonly number[]
  /** Of each post: how many whole days before the period's end. */
  readonly days: readonly number[]
  /** Posts whose engagement is known, and sums of its logarithm and of the logarithm's square. */
  readonly answered: number
  readonly sum: number
  readonly sumOfSquares: number
  /** The most answered posts, then those whose answer is not known; the newest first among equals. */
  readonly best: readonly BestPost[]
}

type BestPost = readonly [
  /** Minus ln(1 + engagements) in ten-thousandths; 1 where it is not known. */
  minusAnswer: number,
  minusPostedAt: number,
  id: string,
  /** -1 where they are not known. */
  engagements: number,
]

/** The posts of a voice among which evidence is picked. */
export function evidenceOf({ account, platform, kind, age, best }: Voice): EvidencePost[] {
  return best.map(([minusAnswer, minusPostedAt, id, engagements]) => ({
    account,
    id,
    platform,
    kind,
    age,
    postedAt: -minusPostedAt,
    engagements: engagements < 0 ? null : engagements,
    answer: minusAnswer > 0 ? null : -minusAnswer / answersPerUnit,
  }))
}

/** Everything that posts on topic say, read in one pass over the corpus. */
export interface TopicVoices {
  /** Everybody who wrote on topic in the period, in one row for each kind of post and age of its count. */
  readonly voices: readonly Voice[]
  /** Whom their posts name. */
  readonly edges: CitingEdges
}

/**
 * Reads the posts on topic once, each in its newest version: who wrote how much of them, and whom they name.
 * @param rowsAreSingle no post has two rows: see `areRowsSingle`
 */
export async function findVoices(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  rowsAreSingle: boolean,
): Promise<TopicVoices> {
  const flags = termFlags(question)
  const match = restrictMatch(question, flags.wanted)
  const blocks = await corpus.selectBlocks({
    sql: `
SELECT
  account, CAST(any(platform) AS String) AS writtenOn, CAST(kind AS String) AS kindOfPost, CAST(age AS String) AS countedAt,
  toUInt32(count()) AS posts, toUInt32(countIf(notEmpty(targets))) AS postsNamingOthers,
  toUInt32(countIf(isTitled)) AS titled, arrayMap(posts -> toUInt32(posts), sumForEach(holds)) AS holding,
  groupArray(toUInt16(intDiv({end:Int64} - 1 - toUnixTimestamp(posted_at), 86400))) AS days, ${engagementSumsSql},
  groupArraySorted(${evidencePostsPerPerson})((
    toInt32(-ifNull(answer, -1)), -toInt32(toUnixTimestamp(posted_at)), toString(id), toFloat64(ifNull(${engagementsSql}, -1)))) AS best,
  ${edgesSql}
FROM (
  SELECT id, account, platform, kind, posted_at, targets, is_question, ${countAgeSql} AS age, ${engagementsSql}, ${logEngagementSql},
    toUInt8(${flags.isTitled}) AS isTitled, CAST([${flags.holds.map((flag) => `toUInt8(${flag})`).join(', ')}] AS Array(UInt8)) AS holds
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql}
  ${rowsAreSingle ? '' : newestFirstSql}
)
GROUP BY account, kind, age`,
    params: { ...match.params, end: boundsOf(question.period).end.getTime() / 1000 },
  })
  return { voices: blocks.flatMap(readVoices), edges: readEdges(blocks) }
}

/** The part of a list column that belongs to one row. */
const listAt = ({ ends }: Lists, row: number) => [ends[row - 1] ?? 0, ends[row] as number] as const

function readVoices({ rows, columns }: Block): Voice[] {
  const texts = (name: string) => columns[name] as readonly string[]
  const numbers = (name: string) => columns[name] as Uint32Array | Float64Array
  const accounts = columns.account as BigUint64Array
  const [days, holding, best] = [columns.days, columns.holding, columns.best] as [Lists, Lists, Lists]
  const [minusAnswer, minusPostedAt, ids, engagements] = best.items as readonly [
    Int32Array,
    Int32Array,
    readonly string[],
    Float64Array,
  ]
  const bestAt = (place: number): BestPost => [
    minusAnswer[place] as number,
    minusPostedAt[place] as number,
    ids[place] as string,
    engagements[place] as number,
  ]
  return Array.from({ length: rows }, (_, row): Voice => {
    const numberAt = (name: string) => numbers(name)[row] as number
    const [firstBest, endOfBest] = listAt(best, row)
    return {
      account: String(accounts[row]),
      platform: texts('writtenOn')[row] as string,
      kind: texts('kindOfPost')[row] as string,
      age: texts('countedAt')[row] as CountAge,
      posts: numberAt('posts'),
      postsNamingOthers: numberAt('postsNamingOthers'),
      titled: numberAt('titled'),
      holding: Array.from((holding.items as Uint32Array).subarray(...listAt(holding, row))),
      days: Array.from((days.items as Uint16Array).subarray(...listAt(days, row))),
      answered: numberAt('answered'),
      sum: numberAt('sum'),
      sumOfSquares: numberAt('sumOfSquares'),
      best: Array.from({ length: endOfBest - firstBest }, (_, place) => bestAt(firstBest + place)),
    }
  })
}
