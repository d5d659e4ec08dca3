import type { Credentials } from '../connectors/connector.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { Trouble } from '../fetching/trouble.ts'
import type { Authorisable } from './get-connectable.ts'
import { type HeldTokens, renewTokens } from './renew-tokens.ts'

/** So long before it expires a token is renewed: a question that is under way should still count. */
const beforeMs = 60_000

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
  const { about } = connector
  let held = first
  let isRenewedByForce = false
  let underWay: Promise<HeldTokens> | null = null

  async function renew(): Promise<string> {
    underWay ??= renewTokens(ctx, outside, connector, held)
    try {
      held = await underWay
    } finally {
      underWay = null
    }
    return held.tokens.accessToken
  }
  const isDue = () => {
    const { expiresAtMs } = held.tokens
    return expiresAtMs !== null && expiresAtMs - beforeMs <= ctx.clock.now().getTime()
  }
  return {
    credentials: {
      kind: 'token',
      clientId,
      accessToken: async () => (isDue() ? renew() : held.tokens.accessToken),
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
