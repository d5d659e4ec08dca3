import type { AccountName } from '../corpus/queries/find-names.ts'
import type { NetworkPerson } from './network.schema.ts'

/** Somebody by id as the answers name people. */
export function describePerson(accountId: string, names: ReadonlyMap<string, AccountName>): NetworkPerson {
  const { platform = '', handle = '', name = '' } = names.get(accountId) ?? {}
  return { accountId, platform, handle, name }
}
