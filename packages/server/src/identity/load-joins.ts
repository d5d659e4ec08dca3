import { groupPeople } from '@relais/core/identity/group-people'
import type { Ctx } from '../context.ts'
import { listDecisions } from './account-join.store.ts'

/** By account that people joined with others: one account that stands for the person. Who is in no join is absent. */
export type JoinedPeople = ReadonlyMap<string, string>

/** Which accounts people said are one person's, also through a third one. */
export async function loadJoins(ctx: Pick<Ctx, 'db' | 'workspace'>): Promise<JoinedPeople> {
  const decisions = await listDecisions(ctx)
  return groupPeople(
    decisions.filter(({ state }) => state === 'joined').map(({ a, b }): [string, string] => [a, b]),
  )
}
