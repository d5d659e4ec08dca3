import { quotaDay } from '@relais/core/source/quota-day'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { findApp, listApps, type StoredApp } from './app.store.ts'
import type { ConnectionView } from './connection.schema.ts'
import { findConnection, listConnectionRows, type StoredConnection } from './connection.store.ts'
import type { Connectable } from './get-connectable.ts'
import { spentToday } from './spend.ts'
import { redirectUrlOf } from './token-endpoint.ts'

/** Every network that wants a key or an authorisation, and how the workspace stands with it. */
export async function listConnections(ctx: Ctx, outside: Outside): Promise<ConnectionView[]> {
  requireRole(ctx, 'viewer')
  const [connections, apps] = await Promise.all([listConnectionRows(ctx), listApps(ctx)])
  const stored = new Map(connections.map((one) => [one.network, one]))
  const appOf = new Map(apps.map((one) => [one.network, one]))
  return Promise.all(
    outside.connectors.flatMap((connector) => {
      const { connect, about } = connector
      if (connect === undefined) return []
      const one = { stored: stored.get(about.network) ?? null, app: appOf.get(about.network) ?? null }
      return [show(ctx, outside, { ...connector, connect }, one)]
    }),
  )
}

export async function showConnection(
  ctx: Ctx,
  outside: Outside,
  connector: Connectable,
): Promise<ConnectionView> {
  const { network } = connector.about
  const [stored, app] = await Promise.all([findConnection(ctx, network), findApp(ctx, network)])
  return show(ctx, outside, connector, { stored, app })
}

async function show(
  ctx: Ctx,
  outside: Outside,
  { about, connect }: Connectable,
  { stored, app }: { readonly stored: StoredConnection | null; readonly app: StoredApp | null },
): Promise<ConnectionView> {
  const { perDay, dayZone } = about.costs
  const { keyUrl, oauth } = connect
  const spent = await spentToday(ctx, about)
  return {
    network: about.network,
    name: about.name,
    ways: waysOf(about.key),
    kind: stored?.kind ?? null,
    state: stored?.state ?? (app === null ? 'none' : 'pending'),
    lastCharacters: stored?.lastCharacters || null,
    account: stored?.account ?? null,
    endsAt: oauth?.exchangeGrant === undefined ? null : (stored?.expiresAt?.toISOString() ?? null),
    connectedBy: stored?.connectedBy ?? null,
    connectedAt: stored?.connectedAt.toISOString() ?? null,
    keyUrl,
    app:
      oauth === undefined
        ? null
        : {
            redirectUrl: redirectUrlOf(outside, about.network),
            clientId: app?.clientId ?? null,
            registerUrl: oauth.appUrl ?? keyUrl,
            scopes: [...oauth.scopes],
          },
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

function waysOf(key: Connectable['about']['key']): ConnectionView['ways'] {
  if (key === 'none') return []
  return key === 'either' ? ['key', 'authorisation'] : [key]
}
