import { erasedHandle } from '@relais/core/erasure/erased-person'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { type CitingKind, citingDeedsSql, type SnowballField } from './citing-deeds-sql.ts'

/** Somebody whom people of the corpus name, of whom the corpus holds neither a post nor a description, and who was not brought in. */
export interface CitedStranger {
  readonly account: string
  /** Distinct people who name them; accounts known to be one person's are one. */
  readonly citers: number
  /** Posts in which they are named, and deeds that came without a post. */
  readonly citations: number
  readonly kinds: readonly CitingKind[]
  /** Seconds since 1970. */
  readonly firstAt: number
  readonly lastAt: number
}

export interface CitedStrangers {
  /** Of all, not only those listed. */
  readonly total: number
  readonly strangers: readonly CitedStranger[]
}

export interface StrangersAsked {
  readonly field: SnowballField
  /** Ids of people whom somebody brought in without a word about them. */
  readonly broughtIn: readonly string[]
  /** Ids that are set aside. */
  readonly dismissed: readonly string[]
  /** Those set aside instead of the others. */
  readonly isDismissedAsked: boolean
  readonly limit: number
  readonly offset: number
}

/** Accounts of which something is known, those brought in by name alone, and the one that stands for everybody erased. */
const known = `
    SELECT account FROM post WHERE scope IN {scopes:Array(UInt64)}
    UNION DISTINCT
    SELECT id AS account FROM account
    WHERE scope IN {scopes:Array(UInt64)} AND (is_described OR handle = {erasedHandle:String})
    UNION DISTINCT
    SELECT arrayJoin({broughtIn:Array(UInt64)}) AS account`

const people = `
  SELECT id, sipHash64(person) AS personKey
  FROM account
  WHERE scope IN {scopes:Array(UInt64)} AND person != ''
  ORDER BY scope DESC, observed_at DESC LIMIT 1 BY id`

/** People to know next: those named by the most different people first. */
export async function findCitedStrangers(
  corpus: ScopedCorpus,
  asked: StrangersAsked,
): Promise<CitedStrangers> {
  const { broughtIn, dismissed, isDismissedAsked, limit, offset } = asked
  const deeds = citingDeedsSql(
    asked.field,
    (column) =>
      `${column} GLOBAL NOT IN (${known}) AND has({dismissed:Array(UInt64)}, ${column}) = {isDismissedAsked:Bool}`,
  )
  const rows = await corpus.select<CitedStranger & { total: number }>({
    sql: `
SELECT *, toUInt32(count() OVER ()) AS total
FROM (
  SELECT
    toString(target) AS account,
    toUInt32(uniqExact(if(writer.personKey = 0, done.source, writer.personKey))) AS citers,
    toUInt32(uniqExact(deed)) AS citations,
    arraySort(groupUniqArray(toString(kind))) AS kinds,
    toUInt32(min(at)) AS firstAt, toUInt32(max(at)) AS lastAt
  FROM ${deeds.sql} AS done
  GLOBAL ANY LEFT JOIN (${people}) AS writer ON writer.id = done.source
  GROUP BY target
)
ORDER BY citers DESC, citations DESC, lastAt DESC, account
LIMIT {limit:UInt32} OFFSET {offset:UInt32}`,
    params: { ...deeds.params, erasedHandle, broughtIn, dismissed, isDismissedAsked, limit, offset },
  })
  return {
    total: rows[0]?.total ?? 0,
    strangers: rows.map(({ total: _, ...stranger }) => stranger),
  }
}
