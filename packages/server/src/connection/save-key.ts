import { audit } from '../audit/audit.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import type { Trouble } from '../fetching/trouble.ts'
import { requireRole } from '../require-role.ts'
import { keepTrouble } from '../source/keep-trouble.ts'
import { wakeSources } from '../source/wake-sources.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { checkConnection } from './check-connection.ts'
import type { SavedConnection } from './connection.schema.ts'
import { findConnection, saveConnection } from './connection.store.ts'
import { type Connectable, getTakerOfKeys } from './get-connectable.ts'
import { showConnection } from './list-connections.ts'
import { placeOf } from './place-of.ts'
import { seal } from './seal.ts'

const lastCharacters = 4
/** These say nothing against a key: whoever does not know it is not told so. */
const ofGoodKeys = new Set<Trouble['code']>(['quota_spent', 'rate_limited', 'payment_needed'])

/**
 * Gives a workspace a key for a network, in place of the one it had, and lets sources go on that waited for it. The
 * network is asked whether it takes the key; one that it did not take, or could not be asked about, is not kept.
 * @throws AppError not_allowed below manager, invalid_input; already_exists where an authorisation stands, which has to be
 * taken back at the network first
 */
export async function saveKey(
  ctx: Ctx,
  outside: Outside,
  network: string,
  key: string,
  signal: AbortSignal,
): Promise<SavedConnection> {
  requireRole(ctx, 'manager')
  const connector = getTakerOfKeys(outside, network)
  await assertNotAuthorised(ctx, connector)
  const checked = await checkConnection(ctx, outside, connector, { kind: 'key', key }, signal)
  if ('trouble' in checked && !ofGoodKeys.has(checked.trouble.code)) {
    const trouble = keepTrouble(checked.trouble, ctx.clock.now())
    return { connection: await showConnection(ctx, outside, connector), trouble }
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
  return { connection: await showConnection(ctx, outside, connector), trouble: null }
}

async function assertNotAuthorised(ctx: Ctx, { about: { network, name } }: Connectable): Promise<void> {
  const stored = await findConnection(ctx, network)
  if (stored?.kind !== 'authorisation' || stored.state === 'refused') return
  throw new AppError('already_exists', `${name} is connected by an authorisation: disconnect it first.`, {
    network,
  })
}
