import { attachNames } from '@relais/core/network/attach-names'
import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { findNames } from '../corpus/queries/find-names.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { createId } from '../create-id.ts'
import { AppError } from '../errors.ts'
import type { SamePeople } from '../identity/load-same-people.ts'
import { findPeopleOf } from '../identity/people-of-accounts.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import type { NetworkAnalysis } from './analyse-network.ts'
import type { CircleName, NameCircleInput } from './circle-name.schema.ts'
import {
  deleteCircleName,
  insertCircleName,
  listCircleNames,
  removeFromCircleNames,
} from './circle-name.store.ts'

/**
 * Calls a circle by a name. It is found again by the people who are in it now, in whichever topic and period.
 * @throws AppError not_found for somebody whom the corpus does not hold, or a name to replace that is not there
 * @returns the id of the name
 */
export async function nameCircle(ctx: Ctx, { name, accountIds, replaces }: NameCircleInput): Promise<string> {
  requireRole(ctx, 'analyst')
  const members = [...new Set(accountIds)]
  const names = await findNames(ctx.corpus, members)
  const unknown = members.find((id) => !names.has(id))
  if (unknown !== undefined)
    throw new AppError('not_found', `No account with the id ${unknown} is in this workspace's data.`, {
      accountId: unknown,
    })
  const namedAt = ctx.clock.now()
  const id = createId('circleName', namedAt)
  const namedBy = 'name' in ctx.actor ? ctx.actor.name : null
  await withTransaction(ctx, async (ctx) => {
    if (replaces !== null && !(await deleteCircleName(ctx, replaces))) throw noSuchName(replaces)
    await insertCircleName(ctx, { id, name, members, namedBy, namedAt })
    await audit(ctx, 'circle.named', id)
  })
  return id
}

/** Takes a name away: the circle goes by its words again. @throws AppError not_found */
export async function unnameCircle(ctx: Ctx, id: string): Promise<void> {
  requireRole(ctx, 'analyst')
  await withTransaction(ctx, async (ctx) => {
    if (!(await deleteCircleName(ctx, id))) throw noSuchName(id)
    await audit(ctx, 'circle.unnamed', id)
  })
}

const noSuchName = (id: string) => new AppError('not_found', `There is no name ${id} of a circle.`, { id })

/** Nobody who is erased is one by whom a circle is known. */
export async function forgetInCircles(ctx: Ctx, accountId: string): Promise<void> {
  await removeFromCircleNames(ctx, accountId)
}

/** What people called these circles, by their place; who is in a smaller circle has none of them. */
export async function findCircleNames(
  ctx: Pick<Ctx, 'db' | 'workspace'>,
  corpus: ScopedCorpus,
  samePeople: SamePeople,
  { numberOf, circleOf }: NetworkAnalysis,
  shownCircles: number,
): Promise<ReadonlyMap<number, CircleName>> {
  const stored = await listCircleNames(ctx)
  if (stored.length === 0) return new Map()
  const accounts = [...new Set(stored.flatMap(({ members }) => members))]
  const people = await findPeopleOf(corpus, samePeople, accounts)
  const personOf = new Map(accounts.map((account, place) => [account, people[place] ?? account]))
  const attached = attachNames(stored, (account) => {
    const number = numberOf.get(BigInt(personOf.get(account) ?? account))
    if (number === undefined) return null
    const circle = circleOf[number] as number
    return circle < shownCircles ? circle : undefined
  })
  const byId = new Map(stored.map((one) => [one.id, one]))
  return new Map(
    attached.flatMap(({ id, circle, known, of }) => {
      const found = byId.get(id)
      if (!found) return []
      const { name, namedBy, namedAt } = found
      return [[circle, { id, name, namedBy, namedAt: namedAt.toISOString(), known, of }] as const]
    }),
  )
}
