import { audit } from '../audit/audit.ts'
import type { Tokens } from '../connectors/oauth.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { Trouble } from '../fetching/trouble.ts'
import { requireRole } from '../require-role.ts'
import { isStoreAway, keepTrouble, troubleOf } from '../source/keep-trouble.ts'
import { wakeSources } from '../source/wake-sources.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { takeAttempt } from './attempt.store.ts'
import { checkConnection } from './check-connection.ts'
import type { AuthorisationProblem, FinishedAuthorisation } from './connection.schema.ts'
import { saveConnection } from './connection.store.ts'
import { type Authorisable, getAuthorisable } from './get-connectable.ts'
import { showConnection } from './list-connections.ts'
import { openApp } from './open-app.ts'
import { placeOf } from './place-of.ts'
import { unseal } from './seal.ts'
import { getUserId } from './start-authorisation.ts'
import { ConsentDenied, openTokenEndpoint, type TokenEndpoint } from './token-endpoint.ts'
import { sealTokens } from './tokens.ts'

/** A network that just gave tokens and then says one of these does not take them. */
const againstTokens = new Set<Trouble['code']>(['key_expired', 'key_needed', 'not_permitted'])

/**
 * Ends an authorisation with what the network sent somebody back with. It counts once, for ten minutes, for whoever
 * began it, at the network where it began.
 * @param answer the query of the address that they came back to
 * @throws AppError not_allowed below manager, and for anything that is no person
 */
export async function finishAuthorisation(
  ctx: Ctx,
  outside: Outside,
  network: string,
  answer: URLSearchParams,
  signal: AbortSignal,
): Promise<FinishedAuthorisation> {
  requireRole(ctx, 'manager')
  const userId = getUserId(ctx)
  const connector = getAuthorisable(outside, network)
  const end = async (problem: AuthorisationProblem | null, trouble: Trouble | null = null) => ({
    connection: await showConnection(ctx, outside, connector),
    problem,
    trouble: trouble && keepTrouble(trouble, ctx.clock.now()),
  })

  const app = await openApp(ctx, connector)
  const verifier = await verifierOf(ctx, network, userId, answer.get('state'))
  if (app === null || verifier === null) return end('not_begun')
  const endpoint = openTokenEndpoint(connector, app, outside, ctx.clock.now().getTime())
  const taken = await take(endpoint, answer, verifier)
  if (taken instanceof ConsentDenied) return end('denied')
  if (taken instanceof Trouble) return end(taken.code === 'not_permitted' ? 'refused' : 'unasked', taken)

  const checked = await checkConnection(
    ctx,
    outside,
    connector,
    {
      kind: 'token',
      clientId: app.clientId,
      accessToken: async () => taken.accessToken,
      renew: async () => taken.accessToken,
    },
    signal,
  )
  if ('trouble' in checked && againstTokens.has(checked.trouble.code)) {
    await endpoint.revoke(taken).catch((error) => ctx.log.warn('connection.not_revoked', { network, error }))
    return end(checked.trouble.code === 'not_permitted' ? 'too_little' : 'refused', checked.trouble)
  }
  await keep(ctx, connector, taken, 'account' in checked ? checked.account : null)
  return end(null)
}

/** The proof of who began with this state; it is gone once somebody asked for it. */
async function verifierOf(
  ctx: Ctx,
  network: string,
  userId: string,
  state: string | null,
): Promise<string | null> {
  const attempt = state === null ? null : await takeAttempt(ctx, state)
  if (attempt === null || attempt.network !== network || attempt.userId !== userId) return null
  if (attempt.expiresAt.getTime() <= ctx.clock.now().getTime()) return null
  return unseal(ctx.dataDir, placeOf(ctx, network, 'attempt'), attempt.sealedVerifier)
}

async function take(
  endpoint: TokenEndpoint,
  answer: URLSearchParams,
  verifier: string,
): Promise<Tokens | Trouble | ConsentDenied> {
  try {
    return await endpoint.takeCode(answer, answer.get('state') ?? '', verifier)
  } catch (error) {
    if (error instanceof ConsentDenied) return error
    if (isStoreAway(error)) throw error
    return troubleOf(error)
  }
}

async function keep(
  ctx: Ctx,
  { about: { network } }: Authorisable,
  tokens: Tokens,
  account: string | null,
): Promise<void> {
  const sealed = await sealTokens(ctx, network, tokens)
  await withTransaction(ctx, async (ctx) => {
    await saveConnection(ctx, {
      network,
      kind: 'authorisation',
      state: 'connected',
      sealed,
      lastCharacters: '',
      account,
      expiresAt: tokens.expiresAtMs === null ? null : new Date(tokens.expiresAtMs),
    })
    await wakeSources(ctx, network)
    await audit(ctx, 'connection.authorised', network)
  })
}
