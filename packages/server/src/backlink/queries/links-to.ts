import type { CorpusParams, ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import type { SamePeople } from '../../identity/load-same-people.ts'
import { personParams, personSql } from '../../identity/queries/person-sql.ts'

/** Links to the accounts of one person, by others, in a period; seconds since 1970, `to` is not in it. */
export interface LinksQuestion {
  readonly accounts: readonly string[]
  readonly from: number
  readonly to: number
}

export interface FoundLink {
  readonly source: string
  /** '0' for one that was told without its post. */
  readonly post: string
  /** Seconds since 1970; 0 for one that was told without an instant. */
  readonly at: number
  readonly pages: readonly string[]
}

export interface LinkTotals {
  readonly posts: number
  readonly people: number
  /** Seconds since 1970; 0 where no link has an instant. */
  readonly first: number
  readonly last: number
  readonly withoutPage: number
}

// One row of several of the same link, the one that says where it leads first.
const links = `
  SELECT id, source, post, at, pages
  FROM interaction
  WHERE scope IN {scopes:Array(UInt64)} AND target IN {accounts:Array(UInt64)} AND kind = 'link'
    AND source NOT IN {accounts:Array(UInt64)}
    AND at >= toDateTime({from:UInt32}) AND at < toDateTime({to:UInt32})
  ORDER BY notEmpty(pages) DESC LIMIT 1 BY id`

const paramsOf = ({ accounts, from, to }: LinksQuestion): CorpusParams => ({ accounts, from, to })

/** The newest first. */
export function listLinks(
  corpus: ScopedCorpus,
  question: LinksQuestion,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<FoundLink[]> {
  return corpus.select<FoundLink>({
    sql: `SELECT toString(source) AS source, toString(post) AS post, toUnixTimestamp(done.at) AS at, pages
      FROM (${links}) AS done ORDER BY done.at DESC, done.id LIMIT {limit:UInt32} OFFSET {offset:UInt32}`,
    params: { ...paramsOf(question), limit, offset },
  })
}

/** @param samePeople so that somebody with two accounts counts once */
export async function countLinks(
  corpus: ScopedCorpus,
  question: LinksQuestion,
  samePeople: SamePeople,
): Promise<LinkTotals> {
  const writer = personSql(samePeople, 'done.source', 'writer')
  const [totals] = await corpus.select<LinkTotals>({
    sql: `SELECT toUInt32(uniqExact(if(done.post = 0, done.id, done.post))) AS posts,
        toUInt32(uniqExact(${writer.person})) AS people,
        toUnixTimestamp(minIf(done.at, done.at > toDateTime(0))) AS first, toUnixTimestamp(max(done.at)) AS last,
        toUInt32(countIf(empty(done.pages))) AS withoutPage
      FROM (${links}) AS done ${writer.join}`,
    params: { ...paramsOf(question), ...personParams(samePeople) },
  })
  return totals ?? { posts: 0, people: 0, first: 0, last: 0, withoutPage: 0 }
}

/** Which pages are linked to most. */
export function countPages(
  corpus: ScopedCorpus,
  question: LinksQuestion,
  limit: number,
): Promise<{ readonly url: string; readonly posts: number }[]> {
  return corpus.select({
    sql: `SELECT page AS url, toUInt32(uniqExact(post)) AS posts FROM (${links}) ARRAY JOIN pages AS page
      GROUP BY page ORDER BY posts DESC, page LIMIT {limit:UInt32}`,
    params: { ...paramsOf(question), limit },
  })
}
