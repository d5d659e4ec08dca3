import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import type { JoinedAccount } from '../identity.schema.ts'

const profilesSql = `
SELECT toString(account.id) AS accountId, platform, handle, if(name = '', handle, name) AS name,
  nullIf(bio, '') AS bio, nullIf(url, '') AS url, toFloat64(followers) AS followers
FROM account
WHERE scope IN {scopes:Array(UInt64)} AND account.id IN {accounts:Array(UInt64)}
ORDER BY is_described DESC, scope DESC, observed_at DESC LIMIT 1 BY account.id`

const postsSql = `
SELECT toString(account) AS account, toUInt32(uniqExact(id)) AS posts
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND account IN {accounts:Array(UInt64)}
GROUP BY account`

/** What a card of an account shows, by id; who is not in the corpus is absent. */
export async function describeAccounts(
  corpus: ScopedCorpus,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, JoinedAccount>> {
  if (accounts.length === 0) return new Map()
  const params = { accounts }
  const [profiles, counts] = await Promise.all([
    corpus.select<Omit<JoinedAccount, 'posts'>>({ sql: profilesSql, params }),
    corpus.select<{ account: string; posts: number }>({ sql: postsSql, params }),
  ])
  const postsOf = new Map(counts.map(({ account, posts }) => [account, posts]))
  return new Map(
    profiles.map((profile) => [
      profile.accountId,
      { ...profile, posts: postsOf.get(profile.accountId) ?? 0 },
    ]),
  )
}
