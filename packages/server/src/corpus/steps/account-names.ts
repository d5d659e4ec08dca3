import type { AccountName } from '@relais/core/record/interaction-record'
import type { AccountId } from '@relais/core/shared/branded'
import { accountId } from '../corpus-id.ts'

/** An account as a row names it, with its id. */
export interface NamedAccount extends AccountName {
  readonly id: AccountId
}

const remembered = 200_000

/** Names the accounts of an import. Files repeat their people, so that ids are remembered rather than hashed again. */
export function createAccountNamer(): (name: AccountName) => NamedAccount {
  const known = new Map<string, Map<string, NamedAccount>>()
  return ({ platform, handle }) => {
    const there = known.get(platform) ?? new Map<string, NamedAccount>()
    const found = there.get(handle)
    if (found !== undefined) return found
    const account = { platform, handle, id: accountId(platform, handle) }
    if (there.size >= remembered) there.clear()
    there.set(handle, account)
    known.set(platform, there)
    return account
  }
}
