import type { Credentials, Reach } from '../connectors/connector.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import type { Trouble } from '../fetching/trouble.ts'
import { isStoreAway, troubleOf } from '../source/keep-trouble.ts'
import type { Connectable } from './get-connectable.ts'
import { spend } from './spend.ts'

/** Somebody waits. */
const limits = { maxSeconds: 10 } as const

/** Whose the key or authorisation is, where the network says so; or why it did not tell. */
export type Checked = { readonly account: string | null } | { readonly trouble: Trouble }

/** Asks the network's cheapest question, to see whether it takes what somebody brought. */
export async function checkConnection(
  ctx: Ctx,
  outside: Outside,
  connector: Connectable,
  credentials: Credentials,
  signal: AbortSignal,
): Promise<Checked> {
  const reach = reachWith(ctx, outside, connector, credentials, signal)
  try {
    return { account: await connector.connect.check(reach) }
  } catch (error) {
    reach.signal.throwIfAborted()
    if (isStoreAway(error)) throw error
    return { trouble: troubleOf(error) }
  }
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
