import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** What the corpus knows of an account; texts are empty and counts null where nobody said. */
export interface Account {
  readonly platform: string
  readonly handle: string
  readonly name: string
  readonly bio: string
  readonly url: string
  readonly country: string
  readonly lang: string
  readonly person: string
  /** Null: nobody said. */
  readonly verified: boolean | null
  readonly followers: number | null
  /** Milliseconds since 1970. */
  readonly observedAtMs: number
}

const sql = `
SELECT platform, handle, name, bio, url, country, lang, person, verified, toFloat64(followers) AS followers,
  toFloat64(toUnixTimestamp64Milli(observed_at)) AS observedAtMs
FROM account
WHERE scope IN {scopes:Array(UInt64)} AND id = {account:UInt64}
ORDER BY is_described DESC, scope DESC, observed_at DESC
LIMIT 1`

/** An account as it was last described; one that others only name has little more than its handle. */
export async function findAccount(corpus: ScopedCorpus, account: AccountId): Promise<Account | null> {
  const [row] = await corpus.select<Account>({ sql, params: { account } })
  return row ?? null
}
