import type { Ctx } from '../context.ts'
import { type CreatorKey, getAccount } from '../creator/get-account.ts'
import { requireRole } from '../require-role.ts'
import type { PersonAccounts } from './identity.schema.ts'
import { loadJoins } from './load-joins.ts'
import { describeAccounts } from './queries/describe-accounts.ts'
import { findAccountsOfPerson } from './queries/find-accounts-of-person.ts'

/**
 * The other accounts of the person behind an account: those that a file names, and those that people joined.
 * @throws AppError not_found for an account that the corpus does not hold
 */
export async function listAccountsOfPerson(ctx: Ctx, key: CreatorKey): Promise<PersonAccounts> {
  requireRole(ctx, 'viewer')
  const account = await getAccount(ctx, key)
  const [people, named] = await Promise.all([
    loadJoins(ctx),
    findAccountsOfPerson(ctx.corpus, account.person),
  ])
  const person = people.get(account.id)
  const joined = [...people].flatMap(([id, of]) => (person !== undefined && of === person ? [id] : []))
  const fromFile = new Set(named)
  const others = [...new Set([...named, ...joined])].filter((id) => id !== account.id)
  const described = await describeAccounts(ctx.corpus, others)
  return {
    accounts: others.flatMap((id) => {
      const found = described.get(id)
      return found ? [{ ...found, from: fromFile.has(id) ? ('file' as const) : ('people' as const) }] : []
    }),
  }
}
