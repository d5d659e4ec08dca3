import type { PersonName } from '../identity/find-person-names.ts'
import type { NetworkPerson } from './network.schema.ts'

/** Somebody by id as the answers name people. */
export function describePerson(accountId: string, names: ReadonlyMap<string, PersonName>): NetworkPerson {
  const { platform = '', handle = '', name = '', also = [] } = names.get(accountId) ?? {}
  return {
    ...{ accountId, platform, handle, name },
    also: also.map((other) => ({ platform: other.platform, handle: other.handle })),
  }
}
