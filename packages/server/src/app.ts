import { fileURLToPath } from 'node:url'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { createAuth } from './access/create-auth.ts'
import { signInRoutes } from './access/sign-in.routes.ts'
import { apiV1 } from './api-v1.ts'
import { getDataDirSecret } from './data-dir-secret.ts'
import { AppError } from './errors.ts'
import { answerError } from './http/answer-error.ts'
import { apiDocument } from './http/api-document.ts'
import { checkOrigin } from './http/check-origin.ts'
import { securityHeaders } from './http/security-headers.ts'
import { serveWeb } from './http/serve-web.ts'
import { createRoutes } from './http-env.ts'
import type { Relais } from './open-relais.ts'
import { version } from './version.ts'

export type { ApiV1 } from './api-v1.ts'

const builtWebApp = fileURLToPath(new URL('../../web/dist/', import.meta.url))
const largestJsonBytes = 1024 * 1024
const uploads = '/api/v1/uploads'

/**
 * The whole HTTP side of an open data directory.
 * @param webDir where the built web app is
 * @example (await createApp(relais)).request('/api/health')
 */
export async function createApp(relais: Relais, { webDir = builtWebApp }: { webDir?: string } = {}) {
  const secret = process.env.RELAIS_SECRET ?? (await getDataDirSecret(relais.config.dataDir, 'session'))
  const auth = createAuth({ db: relais.db, config: relais.config, log: relais.log, secret })
  const app = createRoutes()
  const limitJson = bodyLimit({
    maxSize: largestJsonBytes,
    onError: () => {
      throw new AppError('too_large', 'This request is longer than 1 MB.', { largestBytes: largestJsonBytes })
    },
  })

  app.onError(answerError)
  app.use(async (c, next) => {
    c.set('relais', relais)
    c.set('auth', auth)
    c.set('secret', secret)
    await next()
  })
  app.use(securityHeaders)
  app.use('/api/*', compress())
  app.use('/api/*', checkOrigin)
  app.use('/api/*', (c, next) => (c.req.path === uploads ? next() : limitJson(c, next)))

  app.get('/api/health', (c) => c.json({ status: 'ok', version }))
  app.route('/api/auth', signInRoutes)
  app.route('/api/v1', apiV1)
  app.get('/api/openapi.json', (c) => c.json(apiDocument(app, version)))
  app.all('/api/*', () => {
    throw new AppError('not_found', 'There is no such route. /api/openapi.json lists them.')
  })
  app.get('*', serveWeb(webDir))
  return app
}
