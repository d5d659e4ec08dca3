import type { ReputationKind } from '@relais/core/influence/reputation-words'
import type { Ctx } from '../context.ts'
import { createId } from '../create-id.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export type EvidenceState = 'added' | 'confirmed' | 'refused'

export interface StoredEvidence {
  readonly id: string
  readonly accountId: string
  readonly kind: ReputationKind
  readonly quote: string
  readonly sourceUrl: string | null
  readonly state: EvidenceState
  readonly savedAt: Date
}

const columns = [
  'id',
  'account_id as accountId',
  'kind',
  'quote',
  'source_url as sourceUrl',
  'state',
  'saved_at as savedAt',
] as const

const kept = ({ db, workspace }: Walled) =>
  db
    .selectFrom('creator_evidence')
    .select(columns)
    .where('workspace_id', '=', workspace.id)
    .$narrowType<{ kind: ReputationKind }>()
    .orderBy('saved_at')
    .orderBy('id')

export async function listEvidence(ctx: Walled, accountId: string): Promise<StoredEvidence[]> {
  return await kept(ctx).where('account_id', '=', accountId).execute()
}

/** Of everybody in the workspace: few rows, made by hand. */
export async function listAllEvidence(ctx: Walled): Promise<StoredEvidence[]> {
  return await kept(ctx).execute()
}

export interface EvidenceRow {
  readonly accountId: string
  readonly kind: ReputationKind
  readonly quote: string
  readonly sourceUrl: string | null
  readonly state: EvidenceState
}

const savedBy = ({ actor }: Pick<Ctx, 'actor'>) => ('id' in actor ? actor.id : null)

export async function insertEvidence(ctx: Ctx, row: EvidenceRow): Promise<string> {
  const now = ctx.clock.now()
  const id = createId('evidence', now)
  await ctx.db
    .insertInto('creator_evidence')
    .values({
      id,
      workspace_id: ctx.workspace.id,
      account_id: row.accountId,
      kind: row.kind,
      quote: row.quote,
      source_url: row.sourceUrl,
      state: row.state,
      saved_by: savedBy(ctx),
      saved_at: now,
    })
    .execute()
  return id
}

/** Takes back what was said of what the profile names. */
export async function deleteVerdict(ctx: Walled, accountId: string, kind: ReputationKind): Promise<void> {
  await ctx.db
    .deleteFrom('creator_evidence')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('account_id', '=', accountId)
    .where('kind', '=', kind)
    .where('state', 'in', ['confirmed', 'refused'])
    .execute()
}

/** @returns false when there is no such evidence of theirs that was added by hand */
export async function deleteAdded(ctx: Walled, accountId: string, id: string): Promise<boolean> {
  const row = await ctx.db
    .deleteFrom('creator_evidence')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .where('state', '=', 'added')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function deleteAllOf(ctx: Walled, accountId: string): Promise<void> {
  await ctx.db
    .deleteFrom('creator_evidence')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('account_id', '=', accountId)
    .execute()
}
