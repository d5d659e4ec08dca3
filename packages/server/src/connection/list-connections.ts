import { quotaDay } from '@relais/core/source/quota-day'
import type { Connector } from '../connectors/connector.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import type { ConnectionView } from './connection.schema.ts'
import { findConnection, listConnectionRows, type StoredConnection } from './connection.store.ts'
import { spentToday } from './spend.ts'

/** Every network that wants a key or an authorisation, and how the workspace stands with it. */
export async function listConnections(ctx: Ctx, { connectors }: Outside): Promise<ConnectionView[]> {
  requireRole(ctx, 'viewer')
  const stored = new Map((await listConnectionRows(ctx)).map((one) => [one.network, one]))
  return Promise.all(
    connectors.flatMap((connector) =>
      connector.connect === undefined
        ? []
        : [show(ctx, connector, connector.connect.keyUrl, stored.get(connector.about.network) ?? null)],
    ),
  )
}

export async function showConnection(
  ctx: Ctx,
  connector: Connector & Required<Pick<Connector, 'connect'>>,
): Promise<ConnectionView> {
  return show(ctx, connector, connector.connect.keyUrl, await findConnection(ctx, connector.about.network))
}

async function show(
  ctx: Ctx,
  { about }: Connector,
  keyUrl: string,
  stored: StoredConnection | null,
): Promise<ConnectionView> {
  const { perDay, dayZone } = about.costs
  const spent = await spentToday(ctx, about)
  return {
    network: about.network,
    name: about.name,
    kind: about.key === 'authorisation' ? 'authorisation' : 'key',
    state: stored?.state ?? 'none',
    lastCharacters: stored?.lastCharacters ?? null,
    account: stored?.account ?? null,
    expiresAt: stored?.expiresAt?.toISOString() ?? null,
    connectedBy: stored?.connectedBy ?? null,
    connectedAt: stored?.connectedAt.toISOString() ?? null,
    keyUrl,
    quota:
      perDay === null || dayZone === undefined || spent === null
        ? null
        : {
            perDay,
            spent,
            resetsAt: new Date(quotaDay(ctx.clock.now().getTime(), dayZone).endsAtMs).toISOString(),
          },
  }
}
