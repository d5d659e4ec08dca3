import type { Actor, Ctx } from '../context.ts'
import { insertAuditEvent } from './audit.store.ts'

/**
 * Notes who did what, in the transaction that does it: call it inside `withTransaction`. Details name what changed,
 * never the text of what people wrote.
 * @example await audit(ctx, 'member.removed', member.id, { role: member.role })
 */
export async function audit(
  ctx: Pick<Ctx, 'db' | 'workspace' | 'actor' | 'clock'>,
  action: `${string}.${string}`,
  subject: string | null,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await insertAuditEvent(ctx, { actorId: actorId(ctx.actor), action, subject, details })
}

function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case 'user':
    case 'apiKey':
      return actor.id
    case 'job':
      return actor.name
    case 'cli':
      return null
  }
}
