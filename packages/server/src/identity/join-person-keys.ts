import type { JoinedPeople } from '../identity/load-joins.ts'
import type { PersonKeys } from './queries/find-person-keys.ts'

/**
 * The people behind accounts, those among them whom somebody joined as one: all accounts of either are one person's.
 * @example with a file that names p behind 1, and 1 joined with 2: 1 and 2 have one key
 */
export function joinPersonKeys(known: PersonKeys, joined: JoinedPeople): PersonKeys {
  if (joined.size === 0) return known
  const keyOfAccount = new Map<bigint, bigint>()
  for (const [place, account] of known.accounts.entries())
    if (joined.has(account.toString())) keyOfAccount.set(account, known.persons[place] as bigint)
  const keyOfGroup = new Map<string, bigint>()
  const becomes = new Map<bigint, bigint>()
  for (const [account, group] of joined) {
    const own = keyOfAccount.get(BigInt(account))
    // Through one person of the files, two groups are one.
    const inGroup = keyOfGroup.get(group)
    const key = last(becomes, inGroup ?? own ?? BigInt(group))
    keyOfGroup.set(group, key)
    if (own !== undefined && last(becomes, own) !== key) becomes.set(last(becomes, own), key)
  }
  const unnamed = [...joined].filter(([account]) => !keyOfAccount.has(BigInt(account)))
  const accounts = new BigUint64Array(known.accounts.length + unnamed.length)
  const persons = new BigUint64Array(accounts.length)
  accounts.set(known.accounts)
  for (const [place, key] of known.persons.entries()) persons[place] = last(becomes, key)
  for (const [place, [account, group]] of unnamed.entries()) {
    accounts[known.accounts.length + place] = BigInt(account)
    persons[known.accounts.length + place] = last(becomes, keyOfGroup.get(group) as bigint)
  }
  return { accounts, persons }
}

function last(becomes: ReadonlyMap<bigint, bigint>, key: bigint): bigint {
  let at = key
  for (let next = becomes.get(at); next !== undefined; next = becomes.get(at)) at = next
  return at
}
