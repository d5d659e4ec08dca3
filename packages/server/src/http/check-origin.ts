import type { MiddlewareHandler } from 'hono'
import { AppError } from '../errors.ts'
import type { HttpEnv } from '../http-env.ts'
import { allowedOrigins } from './allowed-origins.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses changes that another site sends with a visitor's cookie (CSRF), beside the cookie's own SameSite rule. API
 * keys need no check: no browser adds them by itself. Programs that send neither Origin nor a cookie pass.
 */
export const checkOrigin: MiddlewareHandler<HttpEnv> = async (c, next) => {
  if (harmless.has(c.req.method) || c.req.header('authorization')?.startsWith('Bearer ')) return next()
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  if (origin === undefined) {
    const isFromBrowser = c.req.header('cookie') !== undefined && site !== 'same-origin'
    if (isFromBrowser) throw refusal(null)
    return next()
  }
  const { config } = c.get('relais')
  if (!allowedOrigins(config, c.req.header('host') ?? null).has(origin)) throw refusal(origin)
  return next()
}

function refusal(origin: string | null): AppError {
  return new AppError(
    'not_allowed',
    `Changes are only taken from Relais' own address${origin === null ? '' : `, not from ${origin}`}. If that is where you opened it, start Relais with RELAIS_PUBLIC_URL set to that address.`,
    { origin },
  )
}
