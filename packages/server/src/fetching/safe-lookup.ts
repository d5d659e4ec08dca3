import { type LookupAddress, lookup as lookUpName } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { IsReachable } from './public-address.ts'
import { Trouble } from './trouble.ts'

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

export const resolveBySystem: Resolve = (hostname) =>
  new Promise((resolve, reject) => {
    lookUpName(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)))
  })

/**
 * A `dns.lookup` that answers with addresses that may be reached only. The connection goes to the very addresses that
 * were checked: a name that answers something else a moment later (DNS rebinding) gains nothing. A name of which only
 * some addresses are private is refused as a whole, because no honest site is like that.
 */
export function createSafeLookup(isReachable: IsReachable, resolve: Resolve): LookupFunction {
  const check = async (hostname: string) => {
    const addresses = await resolve(hostname).catch((error: NodeJS.ErrnoException) => {
      throw new Trouble('host_unknown', `The name ${hostname} is not known.`, { host: hostname }, error)
    })
    if (addresses.length === 0)
      throw new Trouble('host_unknown', `${hostname} has no address.`, { host: hostname })
    if (addresses.every(({ address }) => isReachable(address))) return addresses
    throw new Trouble('address_refused', `${hostname} is a private address.`, { host: hostname })
  }
  return (hostname, options, callback) => {
    check(hostname).then(
      (addresses) => {
        const { family } = options
        const fitting =
          family === 4 || family === 6 ? addresses.filter((one) => one.family === family) : addresses
        const usable = fitting.length > 0 ? fitting : addresses
        if (options.all) callback(null, [...usable])
        else callback(null, usable[0]?.address ?? '', usable[0]?.family)
      },
      (error: Error) => callback(error, ''),
    )
  }
}
