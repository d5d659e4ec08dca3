import type { Connector, Credentials, Reach } from '../connectors/connector.ts'
import type { Ctx } from '../context.ts'
import { Trouble } from '../fetching/trouble.ts'
import { findConnection, markRefused, type StoredConnection } from './connection.store.ts'
import { unseal } from './seal.ts'
import { spend } from './spend.ts'

/** With what a network is asked. */
export interface NetworkAccess {
  /** What goes into a connector's reach: the key, for the network's own address alone, and the purse. */
  partsFor(baseUrl: string): Pick<Reach, 'credentials' | 'spend'>
  /** Notes that the network refused the key, so that the screens say so. */
  note(troubles: readonly Trouble[]): Promise<void>
}

export const placeOf = (ctx: Ctx, network: string) => `${ctx.workspace.id}/${network}`

/**
 * The key of a workspace for a network, opened.
 * @throws Trouble key_expired when the data directory cannot open it
 */
export async function openAccess(ctx: Ctx, connector: Connector): Promise<NetworkAccess> {
  const { about, connect } = connector
  const stored = connect === undefined ? null : await findConnection(ctx, about.network)
  const credentials = stored === null ? null : await openCredentials(ctx, about.name, stored)
  return {
    partsFor: (baseUrl) => ({
      // Whoever may add sources could else have the key sent to a server of their own.
      credentials: baseUrl === connect?.baseUrl ? credentials : null,
      spend: (units) => spend(ctx, about, units),
    }),
    note: async (troubles) => {
      if (stored !== null && troubles.some(({ code }) => code === 'key_expired'))
        await markRefused(ctx, stored)
    },
  }
}

async function openCredentials(
  ctx: Ctx,
  name: string,
  { network, kind, state, sealed }: StoredConnection,
): Promise<Credentials | null> {
  if (kind !== 'key' || state === 'pending') return null
  const key = await unseal(ctx.dataDir, placeOf(ctx, network), sealed)
  if (key !== null) return { kind: 'key', key }
  throw new Trouble('key_expired', `The key of ${name} was sealed by another data directory.`, { host: name })
}
