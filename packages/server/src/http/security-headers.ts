import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { HttpEnv } from '../http-env.ts'

/**
 * What the browser may do with a page of ours: run our scripts, use our fonts and images, talk to this server, and
 * nothing else. Styles that the component library writes into the page carry the nonce of that page.
 */
export function contentSecurityPolicy(styleNonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Sets the headers that every answer carries, and makes the nonce that the page of this request may use. */
export const securityHeaders: MiddlewareHandler<HttpEnv> = async (c, next) => {
  const nonce = randomBytes(16).toString('base64')
  c.set('styleNonce', nonce)
  await next()
  const { headers } = c.res
  headers.set('content-security-policy', contentSecurityPolicy(nonce))
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
  headers.set('x-frame-options', 'DENY')
  if (c.get('relais').config.publicUrl.startsWith('https:')) {
    headers.set('strict-transport-security', 'max-age=31536000')
  }
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
}
