import { permanentName } from '@relais/core/record/ids'
import type { AccountName } from '@relais/core/record/interaction-record'
import type { AccountId } from '@relais/core/shared/branded'
import { accountId } from '../corpus-id.ts'

/** An account as a row names it, with its id. */
export interface NamedAccount extends AccountName {
  readonly id: AccountId
  /** The name that stays when the handle changes; null on networks that know an account by its handle. */
  readonly permanent: string | null
}

const remembered = 200_000

/**
 * Names the accounts of an import. Files repeat their people, so that ids are remembered rather than hashed again.
 * @returns a function that takes a handle, and the network's own id of the account where a row knows it
 */
export function createAccountNamer(): (name: AccountName, nativeId?: string | null) => NamedAccount {
  const known = new Map<string, Map<string, NamedAccount>>()
  return ({ platform, handle }, nativeId) => {
    const there = known.get(platform) ?? new Map<string, NamedAccount>()
    const permanent = permanentName(platform, nativeId) ?? permanentName(platform, handle)
    const key = permanent === null ? handle : `${permanent}\0${handle}`
    const found = there.get(key)
    if (found !== undefined) return found
    const account = { platform, handle, permanent, id: accountId(platform, permanent ?? handle) }
    if (there.size >= remembered) there.clear()
    there.set(key, account)
    known.set(platform, there)
    return account
  }
}
