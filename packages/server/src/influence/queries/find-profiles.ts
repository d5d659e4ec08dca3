import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { ProfileColumns, profileColumnsSql } from '../everybody/profile-columns.ts'

/** What somebody says of themselves, as last seen. */
export interface Profile {
  readonly platform: string
  /** Null: not known. */
  readonly followers: number | null
  readonly name: string
  readonly bio: string
  /** Whether anybody ever described the account, or it is only named by others. */
  readonly isDescribed: boolean
  /** Empty where none is given. */
  readonly country: string
}

/** By account; undefined for accounts of which there is none. */
export interface Profiles {
  get(account: string): Profile | undefined
}

/** Accounts up to which everybody's profile is kept, and bytes of their names and descriptions. */
const mostAccounts = 1_000_000
const mostTextBytes = 96 * 1024 * 1024

/** Profiles as last seen. */
export async function findProfiles(corpus: ScopedCorpus, accounts: readonly string[]): Promise<Profiles> {
  if (accounts.length === 0) return new Map()
  const everybody = await corpus.rememberOnceAskedAgain(
    'profiles',
    async () => {
      const [size] = await corpus.select<{ accounts: number; bytes: number }>({
        sql: `
SELECT toFloat64(count()) AS accounts, toFloat64(sum(length(name) + length(bio))) AS bytes
FROM account
WHERE scope IN {scopes:Array(UInt64)}`,
      })
      const isKept = (size?.accounts ?? 0) <= mostAccounts && (size?.bytes ?? 0) <= mostTextBytes
      return isKept ? await readProfiles(corpus, null) : null
    },
    (profiles) => profiles?.bytes ?? 0,
  )
  return everybody ?? (await readProfiles(corpus, accounts))
}

/** Of these accounts, or of everybody. */
async function readProfiles(
  corpus: ScopedCorpus,
  accounts: readonly string[] | null,
): Promise<ProfileColumns> {
  const blocks = await corpus.selectBlocks({
    sql: `
SELECT ${profileColumnsSql}
FROM account
WHERE scope IN {scopes:Array(UInt64)}${accounts === null ? '' : ' AND id IN {accounts:Array(UInt64)}'}
ORDER BY scope DESC, observed_at DESC LIMIT 1 BY id`,
    params: accounts === null ? {} : { accounts },
  })
  return new ProfileColumns(blocks)
}
