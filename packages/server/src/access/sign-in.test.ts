import { openTestApp, ownerEmail, type TestApp, testPassword } from '@relais/testkit/http/open-test-app'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { openRelais } from '../open-relais.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.relais.db.deleteFrom('sign_in_attempt').execute()
})

const attempt = (password: string, email = ownerEmail) =>
  test.anonymous.request('POST', '/api/auth/sign-in/email', { email, password })

describe('signing in', () => {
  it('opens a session that the same cookie shows', async () => {
    const client = await test.signIn(ownerEmail)
    const session = await (await client.request('GET', '/api/v1/session')).json()
    expect(session.user.email).toBe(ownerEmail)
  })

  it('takes the e-mail address in any case', async () => {
    expect((await attempt(testPassword, ownerEmail.toUpperCase())).status).toBe(204)
  })

  it('answers a wrong password and an unknown address alike', async () => {
    const [wrong, unknown] = [
      await attempt('wrong password'),
      await attempt(testPassword, 'nobody@example.org'),
    ]
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    const body = await wrong.json()
    expect(body.error.code).toBe('wrong_credentials')
    expect(await unknown.json()).toEqual(body)
  })

  it('ends at sign-out: the cookie opens nothing any more', async () => {
    const client = await test.signIn(ownerEmail)
    expect((await client.request('POST', '/api/auth/sign-out')).status).toBe(204)
    expect((await client.request('GET', '/api/v1/session')).status).toBe(401)
  })

  it("keeps better-auth's other endpoints closed", async () => {
    for (const path of [
      'sign-up/email',
      'organization/create',
      'organization/invite-member',
      'update-user',
    ]) {
      const answer = await test.owner.request('POST', `/api/auth/${path}`, {
        name: 'x',
        email: 'x@example.org',
      })
      expect([path, answer.status]).toEqual([path, 404])
    }
  })
})

describe('the limit on wrong attempts', () => {
  it('refuses the sixth within the window, also with the right password, and says when to come back', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 6; i++) statuses.push((await attempt('wrong password')).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
    const refused = await attempt(testPassword)
    expect(refused.status).toBe(429)
    expect((await refused.json()).error.code).toBe('too_many_requests')
    expect(Number(refused.headers.get('retry-after'))).toBe(15 * 60)
  })

  it('counts attempts at the same time as many', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt('wrong password')))
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7)
  })

  it('holds across processes: they count in the same store', async () => {
    for (let i = 0; i < 5; i++) await attempt('wrong password')
    const other = await openRelais(test.relais.config, {
      role: 'cli',
      log: test.relais.log,
      clock: test.clock,
    })
    const answer = await (await createApp(other)).request('http://127.0.0.1:4000/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: ownerEmail, password: testPassword }),
    })
    await other.close()
    expect(answer.status).toBe(429)
  })

  it('is over after a quarter of an hour', async () => {
    for (let i = 0; i < 6; i++) await attempt('wrong password')
    test.clock.advance(15 * 60_000)
    expect((await attempt(testPassword)).status).toBe(204)
  })

  it('forgets wrong attempts after a good one', async () => {
    for (let i = 0; i < 4; i++) await attempt('wrong password')
    expect((await attempt(testPassword)).status).toBe(204)
    for (let i = 0; i < 5; i++) expect((await attempt('wrong password')).status).toBe(401)
  })

  it('does not lock others out', async () => {
    for (let i = 0; i < 6; i++) await attempt('wrong password', 'someone@example.org')
    expect((await attempt(testPassword)).status).toBe(204)
  })
})
