import { type AccountName, findNames } from '../corpus/queries/find-names.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import type { SamePeople } from './load-same-people.ts'
import { findAccountsOf, findPeopleOf } from './people-of-accounts.ts'

export interface PersonName extends AccountName {
  /** Other accounts of the same person. */
  readonly also: readonly Pick<AccountName, 'platform' | 'handle'>[]
}

/** What accounts are called, with the other accounts of whoever is behind them. */
export async function findPersonNames(
  corpus: ScopedCorpus,
  samePeople: SamePeople,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, PersonName>> {
  const people = await findPeopleOf(corpus, samePeople, accounts)
  const all = await findAccountsOf(corpus, samePeople, [...new Set(people)])
  const names = await findNames(corpus, [...new Set([...accounts, ...all.accounts])])
  const accountsOf = new Map<string, string[]>()
  for (const [place, person] of all.persons.entries())
    accountsOf.set(person, [...(accountsOf.get(person) ?? []), all.accounts[place] as string])
  return new Map(
    accounts.flatMap((account, place) => {
      const name = names.get(account)
      if (name === undefined) return []
      const others = accountsOf.get(people[place] as string)?.filter((other) => other !== account) ?? []
      return [[account, { ...name, also: others.flatMap((other) => names.get(other) ?? []) }] as const]
    }),
  )
}
