import { audit } from '../audit/audit.ts'
import type { OAuthApp } from '../connectors/oauth.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { saveAppRow } from './app.store.ts'
import type { ConnectionView } from './connection.schema.ts'
import { getAuthorisable } from './get-connectable.ts'
import { showConnection } from './list-connections.ts'
import { placeOf } from './place-of.ts'
import { seal } from './seal.ts'

/**
 * Keeps the app that a workspace registered at a network, in place of the one it had. Whoever authorised the app before
 * stays connected as long as the network renews it for this one.
 * @throws AppError not_allowed below manager, invalid_input for a network without apps
 */
export async function saveApp(
  ctx: Ctx,
  outside: Outside,
  network: string,
  { clientId, clientSecret }: OAuthApp,
): Promise<ConnectionView> {
  requireRole(ctx, 'manager')
  const connector = getAuthorisable(outside, network)
  const sealedSecret =
    clientSecret === null ? null : await seal(ctx.dataDir, placeOf(ctx, network, 'app'), clientSecret)
  await withTransaction(ctx, async (ctx) => {
    await saveAppRow(ctx, { network, clientId, sealedSecret })
    await audit(ctx, 'connection.app_saved', network)
  })
  return showConnection(ctx, outside, connector)
}
