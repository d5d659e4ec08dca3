import type { Ctx } from '../context.ts'
import type { AccountJoinTable } from './identity.tables.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>
export type JoinState = AccountJoinTable['state']

export interface Decision {
  readonly a: string
  readonly b: string
  readonly state: JoinState
  readonly decidedAt: Date
}

/** Two accounts in the order in which they are stored. */
export const inOrder = (one: string, other: string): readonly [a: string, b: string] =>
  one < other ? [one, other] : [other, one]

/** What was decided, the latest first. */
export async function listDecisions({ db, workspace }: Walled): Promise<Decision[]> {
  return await db
    .selectFrom('account_join')
    .select(['account_a as a', 'account_b as b', 'state', 'decided_at as decidedAt'])
    .where('workspace_id', '=', workspace.id)
    .orderBy('decided_at', 'desc')
    .orderBy('account_a')
    .orderBy('account_b')
    .execute()
}

/** A later decision on the same pair takes the place of an earlier one. */
export async function saveDecision(
  { db, workspace }: Walled,
  { a, b, state, decidedAt }: Decision,
  decidedBy: string | null,
): Promise<void> {
  await db
    .insertInto('account_join')
    .values({
      workspace_id: workspace.id,
      account_a: a,
      account_b: b,
      state,
      decided_by: decidedBy,
      decided_at: decidedAt,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'account_a', 'account_b'])
        .doUpdateSet({ state, decided_by: decidedBy, decided_at: decidedAt }),
    )
    .execute()
}

/** @returns what it was; null when nothing was decided */
export async function deleteDecision(
  { db, workspace }: Walled,
  a: string,
  b: string,
): Promise<JoinState | null> {
  const row = await db
    .deleteFrom('account_join')
    .where('workspace_id', '=', workspace.id)
    .where('account_a', '=', a)
    .where('account_b', '=', b)
    .returning('state')
    .executeTakeFirst()
  return row?.state ?? null
}

export async function deleteDecisionsOn({ db, workspace }: Walled, accountId: string): Promise<void> {
  await db
    .deleteFrom('account_join')
    .where('workspace_id', '=', workspace.id)
    .where((where) => where.or([where('account_a', '=', accountId), where('account_b', '=', accountId)]))
    .execute()
}
