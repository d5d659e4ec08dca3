import { audit } from '../audit/audit.ts'
import type { Connector, Credentials, Reach } from '../connectors/connector.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import type { Trouble } from '../fetching/trouble.ts'
import { requireRole } from '../require-role.ts'
import { getConnector } from '../source/find-connector.ts'
import { isStoreAway, keepTrouble, troubleOf } from '../source/keep-trouble.ts'
import { wakeSources } from '../source/wake-sources.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import type { SavedConnection } from './connection.schema.ts'
import { deleteConnection, saveConnection } from './connection.store.ts'
import { showConnection } from './list-connections.ts'
import { placeOf } from './open-access.ts'
import { seal } from './seal.ts'
import { spend } from './spend.ts'

type Connectable = Connector & Required<Pick<Connector, 'connect'>>

const lastCharacters = 4
/** These say nothing against a key: whoever does not know it is not told so. */
const ofGoodKeys = new Set<Trouble['code']>(['quota_spent', 'rate_limited', 'payment_needed'])
/** Somebody waits. */
const limits = { maxSeconds: 10 } as const

/** @throws AppError invalid_input for a network that wants nothing */
export function getConnectable({ connectors }: Outside, network: string): Connectable {
  const connector = getConnector(connectors, network)
  const { connect, about } = connector
  if (connect !== undefined) return { ...connector, connect }
  throw new AppError('invalid_input', `${about.name} wants no key.`, { network })
}

/**
 * Gives a workspace a key for a network, in place of the one it had, and lets sources go on that waited for it. The
 * network is asked whether it takes the key; one that it did not take, or could not be asked about, is not kept.
 * @throws AppError not_allowed below manager, invalid_input
 */
export async function saveKey(
  ctx: Ctx,
  outside: Outside,
  network: string,
  key: string,
  signal: AbortSignal,
): Promise<SavedConnection> {
  requireRole(ctx, 'manager')
  const connector = getConnectable(outside, network)
  const checked = await check(reachWith(ctx, outside, connector, { kind: 'key', key }, signal), connector)
  if ('trouble' in checked && !ofGoodKeys.has(checked.trouble.code)) {
    const trouble = keepTrouble(checked.trouble, ctx.clock.now())
    return { connection: await showConnection(ctx, connector), trouble }
  }
  const sealed = await seal(ctx.dataDir, placeOf(ctx, network), key)
  await withTransaction(ctx, async (ctx) => {
    await saveConnection(ctx, {
      network,
      kind: 'key',
      state: 'connected',
      sealed,
      lastCharacters: key.slice(-lastCharacters),
      account: 'account' in checked ? checked.account : null,
      expiresAt: null,
    })
    await wakeSources(ctx, network)
    await audit(ctx, 'connection.key_saved', network)
  })
  return { connection: await showConnection(ctx, connector), trouble: null }
}

/**
 * Forgets a key. Sources that need it stop at their next look and say so; what they brought in stays.
 * @throws AppError not_allowed below manager, not_found
 */
export async function removeConnection(ctx: Ctx, outside: Outside, network: string): Promise<void> {
  requireRole(ctx, 'manager')
  getConnectable(outside, network)
  await withTransaction(ctx, async (ctx) => {
    if (!(await deleteConnection(ctx, network)))
      throw new AppError('not_found', `There is no key for ${network}.`, { network })
    await audit(ctx, 'connection.removed', network)
  })
}

function reachWith(
  ctx: Ctx,
  { fetching }: Outside,
  { about, connect }: Connectable,
  credentials: Credentials,
  signal: AbortSignal,
): Reach {
  return {
    baseUrl: connect.baseUrl,
    fetch: fetching.forUse({ signal, limits, pace: about.pace }),
    lookup: fetching.lookup,
    credentials,
    spend: (units) => spend(ctx, about, units),
    clock: ctx.clock,
    log: ctx.log,
    signal,
  }
}

async function check(
  reach: Reach,
  { connect }: Connectable,
): Promise<{ readonly account: string | null } | { readonly trouble: Trouble }> {
  try {
    return { account: await connect.check(reach) }
  } catch (error) {
    reach.signal.throwIfAborted()
    if (isStoreAway(error)) throw error
    return { trouble: troubleOf(error) }
  }
}
