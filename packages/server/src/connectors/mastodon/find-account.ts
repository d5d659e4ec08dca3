import { findTrouble } from '../../fetching/trouble.ts'
import type { Reach } from '../connector.ts'
import { ask } from './client.ts'
import { account, type MastodonAccount, webfingerAnswer } from './schema.ts'

/** @throws Trouble not_found */
export async function findAccount(reach: Reach, handle: string): Promise<MastodonAccount> {
  const [name = '', host = ''] = handle.split('@')
  // Its own people a server knows without its name; others only with it.
  const acct = host === new URL(reach.baseUrl).host ? name : handle
  return (await ask(reach, '/api/v1/accounts/lookup', { acct }, account)).value
}

/**
 * The server on which an account of a domain lives: `@ana@example.org` may be at home on social.example.org. Asked of
 * the domain itself; where that does not say, it is the domain's own server.
 */
export async function findServer(reach: Reach, handle: string): Promise<string> {
  const { baseUrl } = reach
  try {
    const resource = `acct:${handle}`
    const { value } = await ask(reach, '/.well-known/webfinger', { resource }, webfingerAnswer)
    const self = value.links.find(({ rel, type }) => rel === 'self' && /json/iu.test(type ?? ''))
    const origin = URL.parse(self?.href ?? '')?.origin
    return origin === undefined || origin === 'null' ? baseUrl : origin
  } catch (error) {
    const trouble = findTrouble(error)
    // Servers that do not answer this are asked as they are; those that answer nothing now are not.
    if (trouble === null || (trouble.isPassing && trouble.code !== 'unreadable')) throw error
    return baseUrl
  }
}
