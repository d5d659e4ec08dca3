import { isIP } from 'node:net'
import type { Config } from '../config.ts'

/**
 * The origins that a browser may send changes from: the public address, this computer's own names, and a bare IP
 * address that the request itself was sent to. Names other than these must be told by RELAIS_PUBLIC_URL: a foreign
 * name that points here is how another site would reach a server at home.
 */
export function allowedOrigins(
  config: Pick<Config, 'publicUrl' | 'port'>,
  hostHeader: string | null,
): Set<string> {
  const origins = new Set([new URL(config.publicUrl).origin])
  for (const name of ['localhost', '127.0.0.1', '[::1]'])
    origins.add(new URL(`http://${name}:${config.port}`).origin)
  const host = hostHeader === null ? null : URL.parse(`http://${hostHeader}`)
  if (host && isIP(host.hostname.replace(/^\[|\]$/g, '')) !== 0) origins.add(host.origin)
  return origins
}
