import * as oauth from 'oauth4webapi'
import type { Connector } from '../connectors/connector.ts'
import type { OAuth, OAuthApp, Tokens } from '../connectors/oauth.ts'
import type { Outside } from '../connectors/outside.ts'
import { readRetryAfter } from '../fetching/retry-after.ts'
import { findTrouble, Trouble } from '../fetching/trouble.ts'
import type { Authorisable } from './get-connectable.ts'

/** Where a network gives, renews and takes back tokens, asked as one app. */
export interface TokenEndpoint {
  /**
   * The address at which somebody consents.
   * @param verifier the proof of who began, which comes back with the code
   */
  consentUrl(state: string, verifier: string): Promise<string>
  /** @throws ConsentDenied; Trouble not_permitted when the answer is not this network's, or the code does not count */
  takeCode(answer: URLSearchParams, state: string, verifier: string): Promise<Tokens>
  /** @throws Trouble key_expired when the network gives no more tokens */
  renew(tokens: Tokens): Promise<Tokens>
  /** Takes everything back that was authorised. @throws Trouble */
  revoke(tokens: Tokens): Promise<void>
}

/** Whoever was asked said no, or the network said it for them. */
export class ConsentDenied extends Error {}

/** Somebody waits, or a source does; whoever asks for tokens is never cut off half-way: what comes back may be the last. */
const limits = { maxSeconds: 10, maxRedirects: 0 } as const

export const redirectUrlOf = ({ publicUrl }: Outside, network: string) => `${publicUrl}/connect/${network}`

export function openTokenEndpoint(
  { about, connect }: Authorisable,
  app: OAuthApp,
  outside: Outside,
  nowMs: number,
): TokenEndpoint {
  const network = connect.oauth
  const as: oauth.AuthorizationServer = {
    issuer: network.issuer,
    authorization_endpoint: network.authorizeUrl,
    token_endpoint: network.tokenUrl,
    ...(network.revokeUrl === null ? {} : { revocation_endpoint: network.revokeUrl }),
  }
  const client: oauth.Client = { client_id: app.clientId }
  const authentication = authenticationOf(app, network)
  const politely = outside.fetching.forUse({ signal: new AbortController().signal, limits, pace: about.pace })
  const options = {
    [oauth.customFetch]: async (url: string, init: RequestInit) => readable(await politely(url, init), nowMs),
    // Servers of tests are on loopback; the way out refuses what must not be reached.
    [oauth.allowInsecureRequests]: URL.parse(network.tokenUrl)?.protocol === 'http:',
  }
  const redirectUrl = redirectUrlOf(outside, about.network)

  async function ask<T>(work: () => Promise<T>, refused: Trouble['code']): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw findTrouble(error) ?? explain(error, about, refused)
    }
  }

  async function exchange({ accessToken }: Tokens, grant: string, refused: Trouble['code']): Promise<Tokens> {
    const swapped = await ask(async () => {
      const params = { [grant]: accessToken }
      const response = await oauth.genericTokenEndpointRequest(
        as,
        client,
        authentication,
        grant,
        params,
        options,
      )
      return oauth.processGenericTokenEndpointResponse(as, client, response)
    }, refused)
    return toTokens(swapped, null, nowMs)
  }

  async function deleteAt(url: string, accessToken: string): Promise<void> {
    const headers = { authorization: `Bearer ${accessToken}` }
    const response = await readable(await politely(url, { method: 'DELETE', headers }), nowMs)
    if (response.ok) return
    const { status } = response
    throw new Trouble('refused', `${about.name} answered ${status}.`, { host: about.name, status })
  }

  return {
    consentUrl: async (state, verifier) => {
      const url = new URL(network.authorizeUrl)
      const challenge = {
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      }
      const params = {
        ...network.authorizeParams,
        response_type: 'code',
        [network.clientIdAs ?? 'client_id']: app.clientId,
        redirect_uri: redirectUrl,
        scope: network.scopes.join(network.scopesBy ?? ' '),
        state,
        ...(network.hasPkce ? challenge : {}),
      }
      for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value)
      return url.href
    },
    takeCode: async (answer, state, verifier) => {
      const tokens = await ask(async () => {
        const params = readAnswer(as, client, answer, state)
        const proof = network.hasPkce ? verifier : oauth.nopkce
        const response = await oauth.authorizationCodeGrantRequest(
          as,
          client,
          authentication,
          params,
          redirectUrl,
          proof,
          options,
        )
        return oauth.processAuthorizationCodeResponse(as, client, response)
      }, 'not_permitted')
      const taken = toTokens(tokens, null, nowMs)
      return network.exchangeGrant === undefined
        ? taken
        : exchange(taken, network.exchangeGrant, 'not_permitted')
    },
    renew: async (tokens) => {
      const { refreshToken } = tokens
      if (network.exchangeGrant !== undefined) return exchange(tokens, network.exchangeGrant, 'key_expired')
      if (refreshToken === null)
        throw new Trouble('key_expired', `${about.name} gave nothing to renew it with.`, { host: about.name })
      const renewed = await ask(async () => {
        const response = await oauth.refreshTokenGrantRequest(
          as,
          client,
          authentication,
          refreshToken,
          options,
        )
        return oauth.processRefreshTokenResponse(as, client, response)
      }, 'key_expired')
      // A network that gives no new one means the old one to be kept.
      return toTokens(renewed, refreshToken, nowMs)
    },
    revoke: async ({ accessToken, refreshToken }) => {
      if (network.revokeBy === 'delete') return deleteAt(network.revokeUrl ?? '', accessToken)
      // Some networks take back either kind, some only one of them.
      const given = [refreshToken, accessToken].filter((token) => token !== null)
      const told = await Promise.allSettled(
        given.map((token) =>
          ask(async () => {
            const response = await oauth.revocationRequest(as, client, authentication, token, options)
            await oauth.processRevocationResponse(response)
          }, 'refused'),
        ),
      )
      if (told.some(({ status }) => status === 'fulfilled')) return
      for (const one of told) if (one.status === 'rejected') throw one.reason
    },
  }
}

function authenticationOf({ clientSecret }: OAuthApp, { secretIn, clientIdAs }: OAuth): oauth.ClientAuth {
  if (clientIdAs !== undefined)
    return (_as, client, body) => {
      body.set(clientIdAs, client.client_id)
      if (clientSecret !== null) body.set('client_secret', clientSecret)
    }
  if (clientSecret === null) return oauth.None()
  if (secretIn === 'body') return oauth.ClientSecretPost(clientSecret)
  return (_as, client, _body, headers) => {
    const pair = Buffer.from(`${client.client_id}:${clientSecret}`).toString('base64')
    headers.set('authorization', `Basic ${pair}`)
  }
}

/** What a network sent somebody back with: its own, for this state, and a yes. */
function readAnswer(
  as: oauth.AuthorizationServer,
  client: oauth.Client,
  answer: URLSearchParams,
  state: string,
): URLSearchParams {
  try {
    const params = oauth.validateAuthResponse(as, client, answer, state)
    if (answer.getAll('code').length === 1) return params
    throw new Error('There is not one code.')
  } catch (error) {
    if (error instanceof oauth.AuthorizationResponseError) throw new ConsentDenied(error.error)
    throw new Trouble('not_permitted', `The answer is not of ${as.issuer}.`, {}, error)
  }
}

function toTokens(
  { access_token, refresh_token, expires_in }: oauth.TokenEndpointResponse,
  refreshToken: string | null,
  nowMs: number,
): Tokens {
  return {
    accessToken: access_token,
    refreshToken: refresh_token ?? refreshToken,
    expiresAtMs: expires_in === undefined ? null : nowMs + expires_in * 1000,
  }
}

/**
 * An answer as the standard has it: Twitch lists scopes where the standard has words with spaces between; TikTok does
 * not say which status its errors have, and one that came as a yes would be tried again for ever.
 * @throws Trouble for a server that is in no state to say yes or no
 */
async function readable(response: Response, nowMs: number): Promise<Response> {
  const { status, url } = response
  const host = URL.parse(url)?.host ?? ''
  const retryAtMs = readRetryAfter(response.headers.get('retry-after'), nowMs)
  if (status === 429)
    throw new Trouble('rate_limited', `${host} asks to slow down.`, { host, status, retryAtMs })
  if (status >= 500) throw new Trouble('server_error', `${host} has a problem.`, { host, status, retryAtMs })
  const text = await response.text()
  const { headers } = response
  const body = asObject(text)
  const isError = response.ok && typeof body?.error === 'string' && body.error !== ''
  return new Response(text === '' ? null : withWords(text, body), { status: isError ? 400 : status, headers })
}

function asObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? { ...body } : null
  } catch {
    return null
  }
}

const withWords = (text: string, body: Readonly<Record<string, unknown>> | null): string =>
  Array.isArray(body?.scope) ? JSON.stringify({ ...body, scope: body.scope.join(' ') }) : text

const unreadable = new Set([oauth.RESPONSE_IS_NOT_JSON, oauth.PARSE_ERROR, oauth.INVALID_RESPONSE])

/** A yes that cannot be read is a trouble in passing; a no is final. */
function explain(error: unknown, { name }: Connector['about'], refused: Trouble['code']): Error {
  if (error instanceof ConsentDenied) return error
  const isUnreadable = error instanceof oauth.OperationProcessingError && unreadable.has(error.code ?? '')
  const what = error instanceof Error ? error.message : String(error)
  return new Trouble(isUnreadable ? 'unreadable' : refused, `${name}: ${what}`, { host: name }, error)
}
