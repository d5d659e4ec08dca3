import type { ScopedCorpus } from './scoped-corpus.ts'

/** What the corpus knows of a person at a glance; null is unknown. */
export interface DescribedPerson {
  readonly platform: string
  readonly handle: string
  readonly name: string | null
  readonly bio: string | null
  readonly url: string | null
  readonly followers: number | null
  readonly posts: number
  readonly interactions: number
}

const accountsSql = `
SELECT id, platform, handle, name, bio, url, followers
FROM account
WHERE scope IN {scopes:Array(UInt64)} AND id IN {ids:Array(UInt64)}
ORDER BY observed_at DESC
LIMIT 1 BY id`

const postsSql = `
SELECT account AS id, toUInt32(uniqExact(post.id)) AS times
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND account IN {ids:Array(UInt64)}
GROUP BY account`

const interactionsSql = `
SELECT person AS id, toUInt32(uniqExact(deed)) AS times
FROM (
  SELECT target AS person, interaction.id AS deed FROM interaction
  WHERE scope IN {scopes:Array(UInt64)} AND target IN {ids:Array(UInt64)}
  UNION ALL
  SELECT source AS person, interaction_by_from.id AS deed FROM interaction_by_from
  WHERE scope IN {scopes:Array(UInt64)} AND source IN {ids:Array(UInt64)}
)
GROUP BY person`

interface AccountRow {
  readonly id: string
  readonly platform: string
  readonly handle: string
  readonly name: string
  readonly bio: string
  readonly url: string
  readonly followers: string | null
}

interface TimesRow {
  readonly id: string
  readonly times: number
}

/** People by id, as far as the corpus has them. */
export async function describePeople(
  corpus: ScopedCorpus,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DescribedPerson>> {
  if (ids.length === 0) return new Map()
  const [accounts, posts, interactions] = await Promise.all([
    corpus.select<AccountRow>({ sql: accountsSql, params: { ids } }),
    corpus.select<TimesRow>({ sql: postsSql, params: { ids } }),
    corpus.select<TimesRow>({ sql: interactionsSql, params: { ids } }),
  ])
  const postsOf = new Map(posts.map(({ id, times }) => [id, times]))
  const interactionsOf = new Map(interactions.map(({ id, times }) => [id, times]))
  return new Map(
    accounts.map(({ id, platform, handle, name, bio, url, followers }) => [
      id,
      {
        platform,
        handle,
        name: name || null,
        bio: bio || null,
        url: url || null,
        followers: followers === null ? null : Number(followers),
        posts: postsOf.get(id) ?? 0,
        interactions: interactionsOf.get(id) ?? 0,
      },
    ]),
  )
}
