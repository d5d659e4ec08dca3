import { BlockList, isIPv6 } from 'node:net'

/** Addresses of this computer, of private networks, and of no single computer (IANA special-purpose registries). */
const special4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

/** Of the one block that is handed out to the public (2000::/3), what leads elsewhere: Teredo, 6to4, documentation. */
const special6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

const refused = new BlockList()
for (const [net, prefix] of special4) refused.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of special6) refused.addSubnet(net, prefix, 'ipv6')

const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

/** IPv4 inside IPv6 is the IPv4 address, however it is written. */
function mapped4(address: string): string | null {
  const host = URL.parse(`http://[${address}]/`)?.hostname ?? ''
  const found = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(host)
  if (found === null) return null
  const [high, low] = [Number.parseInt(found[1] ?? '', 16), Number.parseInt(found[2] ?? '', 16)]
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

export type IsReachable = (address: string) => boolean

/**
 * Which addresses may be connected to: public ones, and private ones that the operator allows.
 * @param allowed addresses or networks, such as "127.0.0.1" or "10.1.0.0/16"
 * @example createIsReachable([])('10.0.0.7') // false
 */
export function createIsReachable(allowed: readonly string[]): IsReachable {
  const extra = new BlockList()
  for (const entry of allowed) {
    const [net = '', prefix] = entry.split('/')
    const family = isIPv6(net) ? 'ipv6' : 'ipv4'
    if (prefix === undefined) extra.addAddress(net, family)
    else extra.addSubnet(net, Number(prefix), family)
  }
  return (address) => {
    const inner = isIPv6(address) ? mapped4(address) : address
    if (inner !== null) return extra.check(inner, 'ipv4') || !refused.check(inner, 'ipv4')
    if (extra.check(address, 'ipv6')) return true
    return global6.check(address, 'ipv6') && !refused.check(address, 'ipv6')
  }
}
