import type { Connector, Credentials, Reach } from '../connectors/connector.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { Trouble } from '../fetching/trouble.ts'
import { findConnection, markRefused, type StoredConnection } from './connection.store.ts'
import { isAuthorisable } from './get-connectable.ts'
import { getApp } from './open-app.ts'
import { placeOf } from './place-of.ts'
import { unseal } from './seal.ts'
import { spend } from './spend.ts'
import { openTokenCredentials } from './token-credentials.ts'
import { openTokens } from './tokens.ts'

/** With what a network is asked. */
export interface NetworkAccess {
  /** What goes into a connector's reach: the key or token, for the network's own address alone, and the purse. */
  partsFor(baseUrl: string): Pick<Reach, 'credentials' | 'spend'>
  /** Notes that the network refused the key, so that the screens say so. */
  note(troubles: readonly Trouble[]): Promise<void>
}

interface Opened {
  readonly credentials: Credentials
  /** As what is used now lies in the store. */
  sealed(): string
}

/**
 * The key or authorisation of a workspace for a network, opened.
 * @throws Trouble key_expired when it no longer counts, or the data directory cannot open it
 */
export async function openAccess(ctx: Ctx, outside: Outside, connector: Connector): Promise<NetworkAccess> {
  const { about, connect } = connector
  const stored = connect === undefined ? null : await findConnection(ctx, about.network)
  const opened = stored === null ? null : await open(ctx, outside, connector, stored)
  return {
    partsFor: (baseUrl) => ({
      // Whoever may add sources could else have the key sent to a server of their own.
      credentials: baseUrl === connect?.baseUrl ? (opened?.credentials ?? null) : null,
      spend: (units) => spend(ctx, about, units),
    }),
    note: async (troubles) => {
      if (opened !== null && troubles.some(({ code }) => code === 'key_expired'))
        await markRefused(ctx, { network: about.network, sealed: opened.sealed() })
    },
  }
}

async function open(
  ctx: Ctx,
  outside: Outside,
  connector: Connector,
  { network, kind, state, sealed }: StoredConnection,
): Promise<Opened> {
  const { name } = connector.about
  if (kind === 'key') {
    const key = await unseal(ctx.dataDir, placeOf(ctx, network), sealed)
    if (key !== null) return { credentials: { kind, key }, sealed: () => sealed }
  } else if (isAuthorisable(connector)) {
    const tokens = await openTokens(ctx, network, sealed)
    const { clientId } = await getApp(ctx, connector)
    if (state === 'refused')
      throw new Trouble('key_expired', `The authorisation for ${name} no longer counts.`, { host: name })
    if (tokens !== null) {
      const access = openTokenCredentials(ctx, outside, connector, clientId, { tokens, sealed })
      return { credentials: access.credentials, sealed: () => access.held().sealed }
    }
  }
  throw new Trouble('key_expired', `The key of ${name} was sealed by another data directory.`, { host: name })
}
