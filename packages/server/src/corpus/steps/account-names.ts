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
  const known = new Map<string, NamedAccount>()
  return ({ platform, handle }) => {
    const written = `${platform}\0${handle}`
    const found = known.get(written)
    if (found !== undefined) return found
    const account = { platform, handle, id: accountId(platform, handle) }
    if (known.size >= remembered) known.clear()
    known.set(written, account)
    return account
  }
}
