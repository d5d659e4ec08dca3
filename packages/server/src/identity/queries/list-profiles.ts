import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

export interface StoredProfile {
  readonly id: string
  readonly platform: string
  readonly handle: string
  readonly name: string
  readonly bio: string
  readonly url: string
  /** Where the picture lies; empty when nobody said. */
  readonly avatar: string
  /** The same for accounts that a file says are one person's; empty when it does not say. */
  readonly person: string
}

// Accounts that are only named by others are left out: nothing is known of them but a handle.
const sql = `
SELECT toString(account.id) AS id, platform, handle, name, bio, url, avatar, person
FROM (
  SELECT id, platform, handle, name, bio, url, avatar, person, is_described, followers
  FROM account
  WHERE scope IN {scopes:Array(UInt64)}
  ORDER BY is_described DESC, scope DESC, observed_at DESC
  LIMIT 1 BY id
) AS account
WHERE is_described OR account.id GLOBAL IN (SELECT account FROM post WHERE scope IN {scopes:Array(UInt64)})
ORDER BY followers DESC NULLS LAST, account.id
LIMIT {most:UInt32}`

/** Accounts that published or were described, those with the largest audiences first. */
export async function listProfiles(corpus: ScopedCorpus, most: number): Promise<StoredProfile[]> {
  return await corpus.select<StoredProfile>({ sql, params: { most } })
}
