import type { AccountProfile } from '@relais/core/record/account-record'
import type { StoredProfile } from '@relais/core/record/place-profile'
import type { Scope } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../scoped-corpus.ts'

/** An account as the workspace has stored it. */
export interface StoredAccount extends StoredProfile {
  readonly platform: string
  readonly handle: string
}

interface AccountRow {
  readonly id: string
  readonly platform: string
  readonly handle: string
  readonly native_id: string
  readonly name: string
  readonly bio: string
  readonly url: string
  readonly avatar: string
  readonly location: string
  readonly country: string
  readonly lang: string
  readonly person: string
  readonly verified: boolean | null
  readonly createdAtSeconds: number | null
  readonly followers: string | null
  readonly following: string | null
  readonly posts: string | null
  readonly rates: string
  readonly is_described: boolean
  readonly observedAtMs: string
}

const newestAccounts = `
SELECT id, platform, handle, native_id, name, bio, url, avatar, location, country, lang, person, verified,
  toUnixTimestamp(created_at) AS createdAtSeconds, followers, following, posts, rates, is_described,
  toUnixTimestamp64Milli(observed_at) AS observedAtMs
FROM account
WHERE scope IN {scopes:Array(UInt64)} AND scope = {own:UInt64} AND id IN {ids:Array(UInt64)}
ORDER BY observed_at DESC
LIMIT 1 BY id`

const text = (value: string) => (value === '' ? null : value)
const number = (value: string | number | null) => (value === null ? null : Number(value))

function profileOf(row: AccountRow): AccountProfile {
  const createdAtSeconds = number(row.createdAtSeconds)
  return {
    id: text(row.native_id),
    name: text(row.name),
    bio: text(row.bio),
    url: text(row.url),
    avatar: text(row.avatar),
    location: text(row.location),
    country: text(row.country),
    lang: text(row.lang),
    person: text(row.person),
    verified: row.verified,
    createdAt: createdAtSeconds === null ? null : createdAtSeconds * 1000,
    followers: number(row.followers),
    following: number(row.following),
    posts: number(row.posts),
    rates: text(row.rates),
  }
}

/** What the workspace itself has stored of these accounts; public rows of the same accounts do not count. */
export async function lookUpAccounts(
  corpus: ScopedCorpus,
  own: Scope,
  ids: readonly string[],
): Promise<Map<string, StoredAccount>> {
  if (ids.length === 0) return new Map()
  const rows = await corpus.select<AccountRow>({ sql: newestAccounts, params: { own, ids }, maxSeconds: 120 })
  return new Map(
    rows.map((row) => [
      row.id,
      {
        platform: row.platform,
        handle: row.handle,
        isDescribed: row.is_described,
        observedAtMs: Number(row.observedAtMs),
        profile: profileOf(row),
      },
    ]),
  )
}
