import { generateRandomCodeVerifier, generateRandomState } from 'oauth4webapi'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { keepAttempt } from './attempt.store.ts'
import { getAuthorisable } from './get-connectable.ts'
import { openApp } from './open-app.ts'
import { placeOf } from './place-of.ts'
import { seal } from './seal.ts'
import { openTokenEndpoint } from './token-endpoint.ts'

/** So long somebody may take to sign in at the network and to consent. */
const attemptMs = 10 * 60_000

/**
 * Begins an authorisation, for whoever asks and nobody else.
 * @returns the address at the network where they consent
 * @throws AppError not_allowed below manager, and for anything that is no person; not_found without an app
 */
export async function startAuthorisation(
  ctx: Ctx,
  outside: Outside,
  network: string,
): Promise<{ readonly url: string }> {
  requireRole(ctx, 'manager')
  const userId = getUserId(ctx)
  const connector = getAuthorisable(outside, network)
  const app = await openApp(ctx, connector)
  if (app === null)
    throw new AppError('not_found', `Give the app that you registered at ${connector.about.name} first.`, {
      network,
    })
  const now = ctx.clock.now().getTime()
  const state = generateRandomState()
  const verifier = generateRandomCodeVerifier()
  await keepAttempt(ctx, state, {
    network,
    userId,
    sealedVerifier: await seal(ctx.dataDir, placeOf(ctx, network, 'attempt'), verifier),
    expiresAt: new Date(now + attemptMs),
  })
  return { url: await openTokenEndpoint(connector, app, outside, now).consentUrl(state, verifier) }
}

/** @throws AppError not_allowed: only a person can consent */
export function getUserId({ actor }: Ctx): string {
  if (actor.kind === 'user') return actor.id
  throw new AppError('not_allowed', 'Only a person who is signed in can authorise Relais at a network.')
}
