import type { OAuthApp } from '../connectors/oauth.ts'
import type { Ctx } from '../context.ts'
import { Trouble } from '../fetching/trouble.ts'
import { findApp } from './app.store.ts'
import type { Authorisable } from './get-connectable.ts'
import { placeOf } from './place-of.ts'
import { unseal } from './seal.ts'

/** The workspace's own app at a network; null when nobody gave one, or another data directory sealed it. */
export async function openApp(ctx: Ctx, { about }: Authorisable): Promise<OAuthApp | null> {
  const stored = await findApp(ctx, about.network)
  if (stored === null) return null
  const { clientId, sealedSecret } = stored
  if (sealedSecret === null) return { clientId, clientSecret: null }
  const clientSecret = await unseal(ctx.dataDir, placeOf(ctx, about.network, 'app'), sealedSecret)
  return clientSecret === null ? null : { clientId, clientSecret }
}

/** @throws Trouble key_expired: without its app an authorisation counts for nothing */
export async function getApp(ctx: Ctx, connector: Authorisable): Promise<OAuthApp> {
  const app = await openApp(ctx, connector)
  if (app !== null) return app
  const { name } = connector.about
  throw new Trouble('key_expired', `The app for ${name} is not here.`, { host: name })
}
