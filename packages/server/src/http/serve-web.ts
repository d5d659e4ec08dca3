import type { Handler } from 'hono'
import { AppError } from '../errors.ts'
import type { HttpEnv } from '../http-env.ts'
import { readWebFiles } from './web-files.ts'

const year = 'public, max-age=31536000, immutable'
const noncePlace = /(<meta\s+name="csp-nonce"\s+content=")[^"]*(")/

/**
 * Serves the built web app: files whose name holds their hash are kept by the browser for a year, and every other
 * address gets the page itself, with the nonce of this answer, so that links into the app work.
 */
export function serveWeb(folder: string): Handler<HttpEnv> {
  const files = readWebFiles(folder)
  const page = files.get('/index.html')?.content.toString('utf8')
  return async (c) => {
    const path = c.req.path
    const file = path === '/index.html' ? undefined : files.get(path)
    if (file) {
      const isHashed = path.startsWith('/assets/')
      c.header('etag', file.etag)
      c.header('cache-control', isHashed ? year : 'no-cache')
      c.header('vary', 'accept-encoding')
      if (c.req.header('if-none-match') === file.etag) return c.body(null, 304)
      const { content, encoding } = await file.encoded(c.req.header('accept-encoding') ?? '')
      c.header('content-type', file.type)
      if (encoding) c.header('content-encoding', encoding)
      return c.body(content)
    }
    if (page === undefined) return c.text('The web app has not been built yet. Run: npm start\n', 503)
    if (path.startsWith('/assets/')) throw new AppError('not_found', 'There is no such file.')
    c.header('cache-control', 'no-cache')
    return c.html(page.replace(noncePlace, `$1${c.get('styleNonce')}$2`))
  }
}
