import type { Tokens } from '../connectors/oauth.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { findTrouble, Trouble } from '../fetching/trouble.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { lockConnection, markRefused, replaceTokens } from './connection.store.ts'
import type { Authorisable } from './get-connectable.ts'
import { getApp } from './open-app.ts'
import { openTokenEndpoint } from './token-endpoint.ts'
import { openTokens, sealTokens } from './tokens.ts'

/** Tokens, and how they lie in the store: so that whoever has them knows whether they were replaced. */
export interface HeldTokens {
  readonly tokens: Tokens
  readonly sealed: string
}

/**
 * Gets new tokens in place of these. All processes together do it once: whoever comes second waits, and gets what the
 * first one got, because many networks take each refresh token only once, and a second try would end everything.
 * @param isEarly the tokens still count: a no is then no reason to give them up
 * @throws Trouble key_expired when the authorisation was withdrawn: the connection says so from then on; key_needed when
 * it was removed
 */
export async function renewTokens(
  ctx: Ctx,
  outside: Outside,
  connector: Authorisable,
  held: HeldTokens,
  { isEarly = false } = {},
): Promise<HeldTokens> {
  const { network, name } = connector.about
  const outcome = await withTransaction(ctx, async (ctx) => {
    const stored = await lockConnection(ctx, network)
    if (stored === null)
      return new Trouble('key_needed', `${name} is not connected any more.`, { host: name })
    if (stored.state !== 'connected') return expired(name)
    if (stored.sealed !== held.sealed) {
      const tokens = await openTokens(ctx, network, stored.sealed)
      return tokens === null ? expired(name) : { tokens, sealed: stored.sealed }
    }
    try {
      const app = await getApp(ctx, connector)
      const endpoint = openTokenEndpoint(connector, app, outside, ctx.clock.now().getTime())
      const tokens = await endpoint.renew(held.tokens)
      const sealed = await sealTokens(ctx, network, tokens)
      await replaceTokens(ctx, network, sealed, tokens.expiresAtMs)
      return { tokens, sealed }
    } catch (error) {
      const trouble = findTrouble(error)
      if (trouble?.code !== 'key_expired' || isEarly) throw error
      // Thrown here, it would undo what is noted of it.
      await markRefused(ctx, stored)
      return trouble
    }
  })
  if (outcome instanceof Trouble) throw outcome
  return outcome
}

const expired = (name: string) =>
  new Trouble('key_expired', `The authorisation for ${name} no longer counts.`, { host: name })
