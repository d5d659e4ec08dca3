import type { Ctx } from '../../context.ts'

export interface YoungPost {
  readonly platform: string
  readonly nativeId: string
  readonly author: string
  readonly url: string
  readonly postedAtMs: number
  readonly seenAtMs: number
}

interface Row extends Omit<YoungPost, 'postedAtMs' | 'seenAtMs'> {
  readonly postedAtMs: string
  readonly seenAtMs: string
}

const mostPosts = 20_000

/** Posts of these accounts since an instant, newest first, with when their counts were last seen to be others. */
export async function findYoungPosts(
  { ownCorpus, workspace }: Pick<Ctx, 'ownCorpus' | 'workspace'>,
  accounts: readonly string[],
  sinceMs: number,
): Promise<YoungPost[]> {
  if (accounts.length === 0) return []
  const rows = await ownCorpus.select<Row>({
    sql: `SELECT platform, nativeId, author, url, postedAtMs, seenAtMs
      FROM (
        SELECT id, account, platform, toString(toUnixTimestamp(posted_at) * 1000) AS postedAtMs,
          toString(toUnixTimestamp64Milli(observed_at)) AS seenAtMs, posted_at
        FROM post
        WHERE scope IN {scopes:Array(UInt64)} AND scope = {own:UInt64} AND account IN {accounts:Array(UInt64)}
          AND posted_at >= fromUnixTimestamp({since:UInt32})
        ORDER BY observed_at DESC LIMIT 1 BY id
      ) AS young
      INNER JOIN (
        SELECT id, native_id AS nativeId, url FROM post_text
        WHERE scope IN {scopes:Array(UInt64)} AND scope = {own:UInt64} AND account IN {accounts:Array(UInt64)}
        ORDER BY observed_at DESC LIMIT 1 BY id
      ) AS words ON words.id = young.id
      INNER JOIN (
        SELECT id AS accountId, handle AS author FROM account
        WHERE scope IN {scopes:Array(UInt64)} AND scope = {own:UInt64} AND id IN {accounts:Array(UInt64)}
        ORDER BY observed_at DESC LIMIT 1 BY id
      ) AS people ON people.accountId = young.account
      ORDER BY posted_at DESC LIMIT ${mostPosts}`,
    params: { own: workspace.scope, accounts, since: Math.floor(sinceMs / 1000) },
    maxSeconds: 60,
  })
  return rows.map((row) => ({
    ...row,
    postedAtMs: Number(row.postedAtMs),
    seenAtMs: Number(row.seenAtMs),
  }))
}
