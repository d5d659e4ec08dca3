import type { Credentials } from '../connectors/connector.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { Trouble } from '../fetching/trouble.ts'
import type { Authorisable } from './get-connectable.ts'
import { type HeldTokens, renewTokens } from './renew-tokens.ts'

/** So long before it expires a token is renewed: a question that is under way should still count. */
const beforeMs = 60_000
/** What is swapped for another has to be swapped while it counts: once a look from this long before on. */
const swapBeforeMs = 14 * 86_400_000

export interface TokenCredentials {
  readonly credentials: Credentials
  /** What is held now. */
  held(): HeldTokens
}

/** The tokens of an authorisation as a connector gets them: they stay fresh for as long as it asks. */
export function openTokenCredentials(
  ctx: Ctx,
  outside: Outside,
  connector: Authorisable,
  clientId: string,
  first: HeldTokens,
): TokenCredentials {
  const { about, connect } = connector
  const isSwapped = connect.oauth.exchangeGrant !== undefined
  let held = first
  let isRenewedByForce = false
  let isSwapTried = false
  let underWay: Promise<HeldTokens> | null = null

  async function renew({ isEarly = false } = {}): Promise<string> {
    underWay ??= renewTokens(ctx, outside, connector, held, { isEarly })
    try {
      held = await underWay
    } finally {
      underWay = null
    }
    return held.tokens.accessToken
  }
  const isOver = (earlierMs: number) => {
    const { expiresAtMs } = held.tokens
    return expiresAtMs !== null && expiresAtMs - earlierMs <= ctx.clock.now().getTime()
  }
  async function swap(): Promise<string> {
    isSwapTried = true
    try {
      return await renew({ isEarly: true })
    } catch (error) {
      ctx.log.warn('connection.not_swapped', { network: about.network, error })
      return held.tokens.accessToken
    }
  }
  return {
    credentials: {
      kind: 'token',
      clientId,
      accessToken: async () => {
        if (isOver(beforeMs)) return renew()
        if (isSwapped && !isSwapTried && isOver(swapBeforeMs)) return swap()
        return held.tokens.accessToken
      },
      renew: async (refused) => {
        if (held.tokens.accessToken !== refused) return held.tokens.accessToken
        // What a network refuses again after that is not a matter of age.
        if (isRenewedByForce)
          throw new Trouble('key_expired', `${about.name} refuses a new token.`, { host: about.name })
        isRenewedByForce = true
        return renew()
      },
    },
    held: () => held,
  }
}
