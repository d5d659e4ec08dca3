import { Trouble } from '../fetching/trouble.ts'
import type { Reach } from './connector.ts'

/** What a question carries besides its address. */
type HeadersOf = (token: string, clientId: string) => Readonly<Record<string, string>>

const usualHeaders: HeadersOf = (token) => ({ authorization: `Bearer ${token}` })

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
  headersOf = usualHeaders,
): Promise<Response> {
  if (credentials?.kind !== 'token')
    throw new Trouble('key_needed', `${name} wants an authorisation.`, { host: name })
  const { clientId } = credentials
  const ask = (token: string) =>
    fetch(url, { headers: { accept: 'application/json', ...headersOf(token, clientId) }, signal })
  const token = await credentials.accessToken()
  const response = await ask(token)
  if (response.status !== 401) return response
  await response.body?.cancel()
  return ask(await credentials.renew(token))
}
