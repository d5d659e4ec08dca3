import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { personSql } from '../../identity/queries/person-sql.ts'
import { type AudienceQuestion, audienceSql } from '../../network/queries/audience-sql.ts'

export interface Wanted {
  /** BCP 47 codes as the corpus writes them, and two letters for a country; empty: all. */
  readonly languages: readonly string[]
  readonly countries: readonly string[]
}

/** By the id of a person in one of the audiences: 1 fits, 0 does not, 2 is not known. */
export type Fits = ReadonlyMap<bigint, number>

/**
 * Who of the audiences is whom the team is to reach: by the language that they write most, or that their profile names,
 * and by the country of their profile; of somebody with several accounts, those in the audiences.
 */
export async function findKnownFits(
  corpus: ScopedCorpus,
  question: AudienceQuestion,
  { languages, countries }: Wanted,
): Promise<Fits> {
  const inAudience = audienceSql(question)
  const audienceIds = `SELECT account FROM ${inAudience.sql}`
  const person = personSql(question.samePeople, 'known.id', 'person')
  const blocks = await corpus.selectBlocks({
    sql: `
SELECT id, toUInt8(multiIf(
  notEmpty({languages:Array(String)}) AND language != '' AND NOT has({languages:Array(String)}, language), 0,
  notEmpty({countries:Array(String)}) AND place != '' AND NOT has({countries:Array(String)}, place), 0,
  (notEmpty({languages:Array(String)}) AND language = '') OR (notEmpty({countries:Array(String)}) AND place = ''), 2,
  1)) AS fit
FROM (
  SELECT ${person.person} AS id, argMaxIf(lang, times, lang NOT IN ('', 'und')) AS language, upper(max(country)) AS place
  FROM (
    SELECT account AS id, toString(lang) AS lang, '' AS country, uniqExact(post.id) AS times
    FROM post
    WHERE scope IN {scopes:Array(UInt64)} AND account GLOBAL IN (${audienceIds})
    GROUP BY account, lang
    UNION ALL
    SELECT id, toString(lang), toString(country), 0
    FROM (
      SELECT id, lang, country FROM account
      WHERE scope IN {scopes:Array(UInt64)} AND id GLOBAL IN (${audienceIds})
      ORDER BY is_described DESC, scope DESC, observed_at DESC
      LIMIT 1 BY id
    )
  ) AS known
  ${person.join}
  GROUP BY ${person.person}
)`,
    params: { ...inAudience.params, languages, countries },
  })
  const fits = new Map<bigint, number>()
  for (const { rows, columns } of blocks) {
    const [ids, fit] = [columns.id as BigUint64Array, columns.fit as Uint8Array]
    for (let row = 0; row < rows; row++) fits.set(ids[row] as bigint, fit[row] as number)
  }
  return fits
}
