import { isIP } from 'node:net'
import type { IsReachable } from './public-address.ts'
import { Trouble } from './trouble.ts'

/**
 * Refuses what can be refused by looking at an address: other schemes, passwords, private numbers in any notation (the
 * URL parser writes decimal, octal and hexadecimal ones out). Names are checked when they are looked up.
 * @throws Trouble address_refused
 */
export function assertAllowed(address: string | URL, isReachable: IsReachable): URL {
  const url = URL.parse(String(address))
  const refuse = (why: string): never => {
    throw new Trouble('address_refused', `${String(address).slice(0, 200)}: ${why}.`, {
      host: url?.host ?? '',
    })
  }
  if (url === null) return refuse('this is not an address')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse(`${url.protocol} is not fetched`)
  if (url.username !== '' || url.password !== '') return refuse('it holds a name or a password')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isReachable(host)) return refuse('it is a private address')
  return url
}
