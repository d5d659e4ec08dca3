import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { serversFolder } from './servers-folder.ts'
import { startChild } from './start-child.ts'

/** oidc-provider, where people authorise an app. See `missing.oauth` for whether it can run. */
export interface OAuthProvider {
  readonly issuer: string
  readonly app: { readonly clientId: string; readonly clientSecret: string }
  /**
   * What somebody does whose browser is sent to `url`: signs in and consents, or says no.
   * @returns the address that the provider sends them back to
   */
  answer(url: string, says: 'yes' | 'no'): Promise<URL>
  /** Whether an access token counts now. */
  counts(accessToken: string): Promise<boolean>
  /** What an access token may do there. */
  scopesOf(accessToken: string): Promise<readonly string[]>
  /** How often it gave new tokens for a refresh token. */
  renewals(): Promise<number>
  /** It is later there. */
  advance(ms: number): Promise<void>
  /** Whoever authorised takes everything back in their settings there. */
  withdraw(): Promise<void>
  stop(): Promise<void>
}

export interface OAuthProviderOptions {
  readonly redirectUrls: readonly string[]
  /** Any free one unless told. */
  readonly port?: number
  /** How long access tokens count; an hour unless told. */
  readonly accessSeconds?: number
  /** Refuses whoever brings no proof of who began (PKCE). */
  readonly wantsProof: boolean
  /** What apps may ask for, beside `read`. */
  readonly scopes?: readonly string[]
  /** Where the app's secret is taken; with the form unless told. */
  readonly secretIn?: 'body' | 'header'
  /** In place of refresh tokens: the grant by which a token that counts is swapped for one that counts so long. */
  readonly exchange?: { readonly grant: string; readonly seconds: number }
  /** For one that words it in its own way (TikTok): what the app's ID is called, and what stands between scopes. */
  readonly words?: { readonly clientIdAs: string; readonly scopesBy: string }
}

export async function startOAuthProvider({
  redirectUrls,
  port = 0,
  accessSeconds = 3_600,
  wantsProof,
  scopes = [],
  secretIn = 'body',
  exchange,
  words,
}: OAuthProviderOptions): Promise<OAuthProvider> {
  const app = { clientId: 'relais-of-a-test', clientSecret: randomBytes(24).toString('hex') }
  const settings = JSON.stringify({
    ...app,
    redirectUrls,
    port,
    accessSeconds,
    wantsProof,
    scopes,
    secretIn,
    exchange: exchange ?? null,
    words: words ?? null,
  })
  const { told, stop } = await startChild<{ readonly issuer: string }>([
    join(serversFolder, 'oauth.mjs'),
    settings,
  ])
  const { issuer } = told
  const introspect = async (token: string) => {
    const isForm = secretIn === 'body'
    const pair = Buffer.from(`${app.clientId}:${app.clientSecret}`).toString('base64')
    const answer = await fetch(`${issuer}/introspect`, {
      method: 'POST',
      body: new URLSearchParams({
        token,
        ...(isForm ? { client_id: app.clientId, client_secret: app.clientSecret } : {}),
      }),
      headers: isForm ? {} : { authorization: `Basic ${pair}` },
    })
    return (await answer.json()) as { readonly active: boolean; readonly scope?: string }
  }
  return {
    issuer,
    app,
    answer: (url, says) => answerAsPerson(url, says, redirectUrls),
    counts: async (token) => (await introspect(token)).active,
    scopesOf: async (token) => (await introspect(token)).scope?.split(' ') ?? [],
    renewals: async () => {
      const answer = await (await fetch(`${issuer}/trial/renewals`)).json()
      return (answer as { readonly renewals: number }).renewals
    },
    advance: async (ms) => {
      await fetch(`${issuer}/trial/advance?ms=${ms}`)
    },
    withdraw: async () => {
      await fetch(`${issuer}/trial/withdraw`)
    },
    stop,
  }
}

/** Walks the provider's pages as a browser does: its cookies, its redirects, its forms. */
async function answerAsPerson(
  first: string,
  says: 'yes' | 'no',
  redirectUrls: readonly string[],
): Promise<URL> {
  const cookies = new Map<string, string>()
  let url = new URL(first)
  let body: URLSearchParams | null = null
  for (let step = 0; step < 12; step++) {
    const response: Response = await fetch(url, {
      method: body === null ? 'GET' : 'POST',
      body,
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    body = null
    const location = response.headers.get('location')
    if (location !== null) {
      url = new URL(location, url)
      if (redirectUrls.some((one) => url.href.startsWith(one))) return url
      continue
    }
    const page = await response.text()
    const form = /<form[^>]*action="([^"]+)"[\s\S]*?name="prompt" value="(\w+)"/u.exec(page)
    if (form === null) throw new Error(`The provider shows no form: ${response.status} ${page.slice(0, 500)}`)
    const [, action = '', prompt = ''] = form
    url = new URL(says === 'no' && prompt === 'consent' ? `${action}/abort` : action, url)
    if (!url.pathname.endsWith('/abort')) body = new URLSearchParams({ prompt, login: 'ana', password: 'x' })
  }
  throw new Error('The provider sends people round in circles.')
}
