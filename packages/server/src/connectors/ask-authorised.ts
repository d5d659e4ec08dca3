import { Trouble } from '../fetching/trouble.ts'
import type { Reach } from './connector.ts'

export interface Asking {
  /** What a question carries besides its address: the token as a bearer token unless told. */
  readonly headersOf?: (token: string, clientId: string) => Readonly<Record<string, string>>
  /** Sent as JSON by POST; without it the question is a GET. */
  readonly body?: object
  /** Whether another token might be taken where this one was not; whenever the status is 401 unless told. */
  readonly isTokenRefused?: (response: Response) => boolean | Promise<boolean>
}

const asBearer = (token: string) => ({ authorization: `Bearer ${token}` })
const isUnauthorised = ({ status }: Response) => status === 401

/**
 * Asks as whoever authorised: with the workspace's token, once more with another one when the network refuses it.
 * @param name of the network, as people write it
 * @returns whatever the network answered in the end
 * @throws Trouble key_needed without an authorisation, key_expired when it cannot be renewed
 * @example await askAuthorised(reach, 'Instagram', new URL(`${reach.baseUrl}/me`))
 */
export async function askAuthorised(
  { credentials, fetch, signal }: Reach,
  name: string,
  url: URL,
  { headersOf = asBearer, body, isTokenRefused = isUnauthorised }: Asking = {},
): Promise<Response> {
  if (credentials?.kind !== 'token')
    throw new Trouble('key_needed', `${name} wants an authorisation.`, { host: name })
  const { clientId } = credentials
  const sent =
    body === undefined
      ? { method: 'GET', type: {} }
      : { method: 'POST', type: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const ask = (token: string) =>
    fetch(url, {
      method: sent.method,
      headers: { accept: 'application/json', ...sent.type, ...headersOf(token, clientId) },
      signal,
      ...(sent.body === undefined ? {} : { body: sent.body }),
    })
  const token = await credentials.accessToken()
  const response = await ask(token)
  if (!(await isTokenRefused(response))) return response
  await response.body?.cancel()
  return ask(await credentials.renew(token))
}
