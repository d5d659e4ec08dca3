import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestApp, type TestApp } from '@relais/testkit/http/open-test-app'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const script = `console.log('relais')\n`.repeat(200)
const page = `<!doctype html><html><head><meta name="csp-nonce" content=""><script src="/assets/index-D4fA.js" type="module"></script></head><body></body></html>`

let webDir: string
let test: TestApp
beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'relais-web-'))
  await mkdir(join(webDir, 'assets'))
  await writeFile(join(webDir, 'index.html'), page)
  await writeFile(join(webDir, 'assets', 'index-D4fA.js'), script)
  await writeFile(join(webDir, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  test = await openTestApp({ webDir })
})
afterAll(async () => {
  await test.close()
  await rm(webDir, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}) =>
  test.anonymous.request('GET', path, undefined, headers)

describe('every answer', () => {
  const paths = [
    '/',
    '/discover?terms=a',
    '/assets/index-D4fA.js',
    '/api/health',
    '/api/v1/session',
    '/api/v1/none',
  ]

  it.each(paths)('forbids the browser everything but what we need: %s', async (path) => {
    const { headers } = await get(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toMatch(/style-src 'self' 'nonce-[\w+/=]{20,}'/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  it.each(paths)('names no other host: %s', async (path) => {
    const answer = await get(path)
    const text = `${JSON.stringify([...answer.headers])}${await answer.text()}`
    const hosts = [...text.matchAll(/https?:\/\/([^/"'\s:]+)/g)].map(([, host]) => host)
    // Namespaces are names, not addresses: nothing is fetched from them.
    expect(hosts.filter((host) => host !== 'www.w3.org' && host !== '127.0.0.1')).toEqual([])
  })

  it('with something of a person in it is kept by nobody', async () => {
    expect((await test.owner.request('GET', '/api/v1/session')).headers.get('cache-control')).toBe('no-store')
  })
})

describe('the web app', () => {
  it('gets the nonce of its own answer, another one each time', async () => {
    const nonces = await Promise.all([get('/'), get('/')].map(async (asked) => nonceOf(await asked)))
    expect(nonces[0]?.page).toBe(nonces[0]?.header)
    expect(nonces[0]?.page).not.toBe(nonces[1]?.page)
  })

  it('answers every address that is not a file, so that links into it work', async () => {
    const answer = await get('/creator/bluesky/ana')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  })

  it('serves hashed files for a year, compressed, and others with a tag', async () => {
    const asset = await get('/assets/index-D4fA.js', { 'accept-encoding': 'gzip, br' })
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(asset.headers.get('content-encoding')).toBe('br')
    expect((await asset.arrayBuffer()).byteLength).toBeLessThan(script.length / 10)
    const icon = await get('/favicon.svg')
    const again = await get('/favicon.svg', { 'if-none-match': icon.headers.get('etag') ?? '' })
    expect([icon.status, again.status]).toEqual([200, 304])
  })

  it.each([
    '/assets/../../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/none.js',
    '/%2e%2e/engines.json',
  ])('gives nothing from outside its folder: %s', async (path) => {
    expect(await (await get(path)).text()).not.toContain('"name"')
  })
})

describe('errors', () => {
  it('have one shape, also for routes that do not exist', async () => {
    const answer = await test.owner.request('GET', '/api/v1/none')
    expect(answer.status).toBe(404)
    const { error } = await answer.json()
    expect(Object.keys(error)).toEqual(['code', 'message', 'details'])
  })

  it('call unreadable JSON a mistake of the request', async () => {
    const answer = await test.owner.request('PUT', '/api/v1/session/locale', '{"locale":')
    expect(answer.status).toBe(400)
    expect((await answer.json()).error.code).toBe('invalid_input')
  })

  it('refuse a body above 1 MB before reading it', async () => {
    const answer = await test.owner.request('POST', '/api/v1/workspaces', { name: 'x'.repeat(1024 * 1024) })
    expect(answer.status).toBe(413)
    expect((await answer.json()).error.code).toBe('too_large')
  })

  it('say nothing of what was not foreseen, and log it', async () => {
    const logged: unknown[] = []
    const broken = await openTestApp()
    const log = {
      ...broken.relais.log,
      error: (event: string, fields?: object) => logged.push({ event, ...fields }),
    }
    Object.assign(broken.relais, { log })
    await broken.relais.db.schema.dropTable('api_key').cascade().execute()
    const answer = await broken.owner.request('GET', '/api/v1/api-keys')
    expect(answer.status).toBe(500)
    const text = await answer.text()
    expect(JSON.parse(text).error.code).toBe('unexpected')
    expect(text).not.toMatch(/api_key|relation|select/)
    expect(logged).toMatchObject([{ event: 'request.failed', path: '/api/v1/api-keys' }])
    await broken.close()
  })
})

it('says that it is well, and which version it is', async () => {
  expect(await (await get('/api/health')).json()).toEqual({
    status: 'ok',
    version: expect.stringMatching(/^\d+\.\d+/),
  })
})

async function nonceOf(answer: Response) {
  return {
    page: (await answer.text()).match(/csp-nonce" content="([^"]+)"/)?.[1],
    header: answer.headers.get('content-security-policy')?.match(/'nonce-([^']+)'/)?.[1],
  }
}
