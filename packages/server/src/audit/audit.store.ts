import type { Ctx } from '../context.ts'

export interface AuditEvent {
  readonly actorId: string | null
  readonly action: string
  readonly subject: string | null
  readonly details: Readonly<Record<string, unknown>>
}

export async function insertAuditEvent(
  ctx: Pick<Ctx, 'db' | 'workspace' | 'actor' | 'clock'>,
  event: AuditEvent,
): Promise<void> {
  await ctx.db
    .insertInto('audit_event')
    .values({
      workspace_id: ctx.workspace.id,
      at: ctx.clock.now(),
      actor_kind: ctx.actor.kind,
      actor_id: event.actorId,
      action: event.action,
      subject: event.subject,
      details: JSON.stringify(event.details),
    })
    .execute()
}
