import { audit } from '../audit/audit.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { forgetCountedBy } from '../counted-audience/forget-counted.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { deleteApp } from './app.store.ts'
import type { RemovedConnection } from './connection.schema.ts'
import { deleteConnection, lockConnection, type StoredConnection } from './connection.store.ts'
import { getConnectable, isAuthorisable } from './get-connectable.ts'
import { openApp } from './open-app.ts'
import { openTokenEndpoint } from './token-endpoint.ts'
import { openTokens } from './tokens.ts'

export interface RemoveOptions {
  /** Also forgets the app that the workspace registered there. */
  readonly withApp: boolean
}

/**
 * Forgets a key, or takes an authorisation back at its network and forgets it. Sources that need it stop at their next
 * look and say so; what they brought in stays, but for what the network counted for whoever runs the account alone.
 * @throws AppError not_allowed below manager, not_found
 */
export async function removeConnection(
  ctx: Ctx,
  outside: Outside,
  network: string,
  { withApp }: RemoveOptions,
): Promise<RemovedConnection> {
  requireRole(ctx, 'manager')
  const connector = getConnectable(outside, network)
  return withTransaction(ctx, async (ctx) => {
    // Nobody renews meanwhile what is being taken back.
    const stored = await lockConnection(ctx, network)
    const atNetwork =
      stored === null ? 'nothing' : await takeBack(ctx, outside, connector.about.network, stored)
    const wasThere = await deleteConnection(ctx, network)
    await forgetCountedBy(ctx, network)
    const hadApp = withApp && (await deleteApp(ctx, network))
    if (!wasThere && !hadApp)
      throw new AppError('not_found', `${connector.about.name} is not connected.`, { network })
    await audit(ctx, 'connection.removed', network, { atNetwork, withApp: hadApp })
    return { atNetwork }
  })
}

/** The network is told if it can be; if not, whoever removes it is told to do that there. */
async function takeBack(
  ctx: Ctx,
  outside: Outside,
  network: string,
  { kind, state, sealed }: StoredConnection,
): Promise<RemovedConnection['atNetwork']> {
  const connector = getConnectable(outside, network)
  if (kind === 'key' || state === 'refused' || !isAuthorisable(connector)) return 'nothing'
  if (connector.connect.oauth.revokeUrl === null) return 'not_told'
  const [app, tokens] = await Promise.all([openApp(ctx, connector), openTokens(ctx, network, sealed)])
  if (app === null || tokens === null) return 'not_told'
  try {
    const nowMs = ctx.clock.now().getTime()
    const endpoint = openTokenEndpoint(connector, app, outside, nowMs)
    // Networks that take back access tokens alone do not know one that expired.
    const isExpired = tokens.expiresAtMs !== null && tokens.expiresAtMs <= nowMs
    await endpoint.revoke(isExpired ? await endpoint.renew(tokens) : tokens)
    return 'taken_back'
  } catch (error) {
    ctx.log.warn('connection.not_revoked', { network, error })
    return 'not_told'
  }
}
