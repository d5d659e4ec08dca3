import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import type { SamePeople } from './load-same-people.ts'
import { isNobodyJoined, personParams, standInRowsSql } from './queries/person-sql.ts'

interface StandIn {
  readonly account: string
  readonly person: string
}

async function findStandInRows(
  corpus: ScopedCorpus,
  samePeople: SamePeople,
  whose: string,
  ids: readonly string[],
): Promise<readonly StandIn[]> {
  if (ids.length === 0 || isNobodyJoined(samePeople)) return []
  return await corpus.select<StandIn>({
    sql: standInRowsSql(samePeople, whose),
    params: { ...personParams(samePeople), ids },
  })
}

/**
 * The person behind each of these accounts, by the id of the account that stands for them.
 * @returns in their order; the account itself where it is the only one
 */
export async function findPeopleOf(
  corpus: ScopedCorpus,
  samePeople: SamePeople,
  accounts: readonly string[],
): Promise<string[]> {
  const rows = await findStandInRows(corpus, samePeople, 'id IN {ids:Array(UInt64)}', accounts)
  const personOf = new Map(rows.map(({ account, person }) => [account, person]))
  return accounts.map((account) => personOf.get(account) ?? account)
}

/** Accounts and whose they are, side by side. */
export interface AccountsOfPeople {
  readonly accounts: readonly string[]
  readonly persons: readonly string[]
}

/** All accounts of these people, those that stand for them first. */
export async function findAccountsOf(
  corpus: ScopedCorpus,
  samePeople: SamePeople,
  people: readonly string[],
): Promise<AccountsOfPeople> {
  const rows = await findStandInRows(corpus, samePeople, 'standIn IN {ids:Array(UInt64)}', people)
  return {
    accounts: [...people, ...rows.map(({ account }) => account)],
    persons: [...people, ...rows.map(({ person }) => person)],
  }
}
