import type { Scope } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../scoped-corpus.ts'

/** Which of a post's or an account's instants are already on record, with their counts. */
export type StoredSnapshots<Counts> = ReadonlyMap<string, Counts>

export const snapshotKey = (owner: string, observedAtMs: number) => `${owner} ${observedAtMs}`

interface SnapshotTable<Name extends string> {
  readonly sql: string
  readonly counts: readonly Name[]
}

const snapshotTables = {
  post_snapshot: {
    sql: `
SELECT post AS owner, toUnixTimestamp64Milli(observed_at) AS observedAtMs,
  max(likes) AS likes, max(comments) AS comments, max(reshares) AS reshares, max(quotes) AS quotes, max(views) AS views
FROM post_snapshot
WHERE scope IN {scopes:Array(UInt64)} AND scope = {own:UInt64}
  AND account IN {accounts:Array(UInt64)} AND post IN {owners:Array(UInt64)}
GROUP BY post, observed_at`,
    counts: ['likes', 'comments', 'reshares', 'quotes', 'views'],
  },
  account_snapshot: {
    sql: `
SELECT account AS owner, toUnixTimestamp64Milli(observed_at) AS observedAtMs,
  max(followers) AS followers, max(following) AS following, max(posts) AS posts
FROM account_snapshot
WHERE scope IN {scopes:Array(UInt64)} AND scope = {own:UInt64}
  AND account IN {accounts:Array(UInt64)} AND account IN {owners:Array(UInt64)}
GROUP BY account, observed_at`,
    counts: ['followers', 'following', 'posts'],
  },
} as const satisfies Record<string, SnapshotTable<string>>

type TableName = keyof typeof snapshotTables
type CountsOf<Table extends TableName> = Record<
  (typeof snapshotTables)[Table]['counts'][number],
  number | null
>

/**
 * The snapshots on record for these owners.
 * @param owners pairs of the account that a row is sorted by, and the post or account that the snapshot is of
 */
export async function lookUpSnapshots<Table extends TableName>(
  corpus: ScopedCorpus,
  table: Table,
  own: Scope,
  owners: readonly { readonly account: string; readonly owner: string }[],
): Promise<StoredSnapshots<CountsOf<Table>>> {
  const found = new Map<string, CountsOf<Table>>()
  if (owners.length === 0) return found
  const { sql, counts } = snapshotTables[table]
  const rows = await corpus.select<Record<string, string | null>>({
    sql,
    params: {
      own,
      accounts: [...new Set(owners.map(({ account }) => account))],
      owners: [...new Set(owners.map(({ owner }) => owner))],
    },
    maxSeconds: 120,
  })
  for (const row of rows) {
    const values = Object.fromEntries(
      counts.map((name) => [name, row[name] === null ? null : Number(row[name])]),
    ) as CountsOf<Table>
    found.set(snapshotKey(String(row.owner), Number(row.observedAtMs)), values)
  }
  return found
}
