import { Trouble } from '../fetching/trouble.ts'
import { askAuthorised } from './ask-authorised.ts'
import type { Reach } from './connector.ts'

const asBearer = (key: string) => ({ authorization: `Bearer ${key}` })

/**
 * Asks a network that takes a key or an authorisation, with whichever of them there is.
 * @param name of the network, as people write it
 * @param headersOfKey how the key is sent; as a bearer token unless told. Never in an address: those end up in logs
 * @throws Trouble key_needed with neither; key_expired when an authorisation cannot be renewed
 * @example await askWith(reach, 'X', new URL(`${reach.baseUrl}/2/users/me`))
 */
export async function askWith(
  reach: Reach,
  name: string,
  url: URL,
  headersOfKey: (key: string) => Readonly<Record<string, string>> = asBearer,
): Promise<Response> {
  const { credentials, fetch, signal } = reach
  if (credentials?.kind === 'token') return askAuthorised(reach, name, url)
  if (credentials === null)
    throw new Trouble('key_needed', `${name} wants a key or an authorisation.`, { host: name })
  return fetch(url, { headers: { accept: 'application/json', ...headersOfKey(credentials.key) }, signal })
}
