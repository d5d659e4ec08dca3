import type { Context } from 'hono'
import type { HttpEnv } from '../http-env.ts'

/**
 * The IP address that a request comes from. Behind a proxy (RELAIS_TRUST_PROXY=1) it is the last one in
 * X-Forwarded-For, which the proxy wrote; otherwise that header is anybody's claim and is not read.
 */
export function clientAddress(c: Context<HttpEnv>): string {
  const { config } = c.get('relais')
  if (config.trustProxy) {
    const last = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    if (last) return last
  }
  const env = c.env as
    | { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } }
    | undefined
  return env?.incoming?.socket?.remoteAddress ?? 'unknown'
}
