import { openTestApp, type TestApp, testOrigin } from '@relais/testkit/http/open-test-app'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allowedOrigins } from './allowed-origins.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

const change = (headers: Record<string, string>) =>
  test.owner.request('PUT', '/api/v1/session/locale', { locale: 'fr' }, headers)

describe('a change sent with the cookie', () => {
  it('is taken from our own address, under each of its local names', async () => {
    for (const origin of [testOrigin, 'http://localhost:4000', 'http://[::1]:4000']) {
      expect([origin, (await change({ origin })).status]).toEqual([origin, 204])
    }
  })

  it.each(['https://evil.example', 'http://localhost:4001', 'https://127.0.0.1:4000', 'null'])(
    'is refused from %s, and changes nothing',
    async (origin) => {
      await test.owner.request('PUT', '/api/v1/session/locale', { locale: 'en' })
      const answer = await change({ origin })
      expect(answer.status).toBe(403)
      expect((await answer.json()).error.code).toBe('not_allowed')
      const session = await (await test.owner.request('GET', '/api/v1/session')).json()
      expect(session.user.locale).toBe('en')
    },
  )

  it('is refused from a foreign name that points to this computer', async () => {
    const answer = await change({ origin: 'http://rebound.example:4000', host: 'rebound.example:4000' })
    expect(answer.status).toBe(403)
  })

  it('is refused at sign-in and setup too, where a foreign page would sign someone in as somebody else', async () => {
    for (const path of ['/api/auth/sign-in/email', '/api/v1/setup']) {
      const answer = await test.anonymous.request('POST', path, {}, { origin: 'https://evil.example' })
      expect([path, answer.status]).toEqual([path, 403])
    }
  })

  it('is refused from a browser that hides where it comes from', async () => {
    const { app } = test
    const answer = await app.request(`${testOrigin}/api/v1/session/locale`, {
      method: 'PUT',
      headers: { cookie: 'relais-4000.session_token=x', 'sec-fetch-site': 'cross-site' },
    })
    expect(answer.status).toBe(403)
  })
})

it('takes changes with an API key from anywhere: no browser adds one by itself', async () => {
  const client = await test.withKey(['manage'])
  const answer = await client.request('DELETE', '/api/v1/invitations/none', undefined, {
    origin: 'https://tool.example',
  })
  expect(answer.status).toBe(404)
})

describe('the allowed origins', () => {
  const config = { publicUrl: 'https://relais.example.org', port: 4000 }
  it('hold the public address', () => {
    expect(allowedOrigins(config, null).has('https://relais.example.org')).toBe(true)
  })
  it('hold a bare IP address that was asked for, so that a phone in the same network can sign in', () => {
    expect(allowedOrigins(config, '192.168.1.5:4000').has('http://192.168.1.5:4000')).toBe(true)
    expect(allowedOrigins(config, '[fd00::5]:4000').has('http://[fd00::5]:4000')).toBe(true)
  })
  it('hold no other name, and bear a broken header', () => {
    for (const host of ['evil.example:4000', ':::', '', '127.0.0.1.evil.example']) {
      expect([...allowedOrigins(config, host)]).toHaveLength(4)
    }
  })
})
