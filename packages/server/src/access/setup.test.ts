import { cookiesOf, ownerEmail, testOrigin, testPassword } from '@relais/testkit/http/open-test-app'
import { openTestRelais, type TestRelais } from '@relais/testkit/stores/open-test-relais'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApp } from '../app.ts'

let test: TestRelais
let app: Awaited<ReturnType<typeof createApp>>
beforeEach(async () => {
  test = await openTestRelais()
  app = await createApp(test.relais)
})
afterEach(() => test.close())

const input = {
  name: 'Olga',
  email: 'Owner@Example.org',
  password: testPassword,
  workspaceName: 'Café Ñandú',
  locale: 'th',
}
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(`${testOrigin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: testOrigin, ...headers },
    body: JSON.stringify(body),
  })
const get = async (path: string, cookie = '') =>
  (await app.request(`${testOrigin}${path}`, { headers: { cookie } })).json()

it('asks for an owner until there is one', async () => {
  expect(await get('/api/v1/setup')).toEqual({ needsOwner: true })
  await post('/api/v1/setup', input)
  expect(await get('/api/v1/setup')).toEqual({ needsOwner: false })
})

it('signs the first owner in, in the default workspace under its new name', async () => {
  const before = await test.relais.db
    .selectFrom('workspace')
    .select(['id', 'scope'])
    .executeTakeFirstOrThrow()
  const answer = await post('/api/v1/setup', input)
  expect(answer.status).toBe(204)
  const session = await get('/api/v1/session', cookiesOf(answer))
  expect(session).toMatchObject({
    user: { name: 'Olga', email: ownerEmail, locale: 'th' },
    workspace: { id: before.id, name: 'Café Ñandú', slug: 'cafe-nandu' },
    role: 'owner',
  })
  const after = await test.relais.db.selectFrom('workspace').select(['id', 'scope']).execute()
  expect(after).toEqual([before])
})

it('refuses a second setup', async () => {
  await post('/api/v1/setup', input)
  const second = await post('/api/v1/setup', { ...input, email: 'thief@example.org' })
  expect(second.status).toBe(409)
  expect((await second.json()).error.code).toBe('already_set_up')
})

it('makes one owner when two setups arrive at the same time', async () => {
  const answers = await Promise.all([
    post('/api/v1/setup', input),
    post('/api/v1/setup', { ...input, email: 'second@example.org' }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409])
  const users = await test.relais.db.selectFrom('user_account').select('id').execute()
  expect(users).toHaveLength(1)
})

it('leaves an audit row, and none of a setup that failed', async () => {
  await post('/api/v1/setup', input)
  await post('/api/v1/setup', { ...input, email: 'thief@example.org' })
  const rows = await test.relais.db.selectFrom('audit_event').select(['action', 'actor_kind']).execute()
  expect(rows).toEqual([{ action: 'workspace.set_up', actor_kind: 'user' }])
})

it('names each mistake in the form', async () => {
  const answer = await post('/api/v1/setup', { ...input, password: 'short', email: 'no' })
  expect(answer.status).toBe(400)
  const { error } = await answer.json()
  expect(error.code).toBe('invalid_input')
  expect(error.details.issues.map(({ path }: { path: string }) => path)).toEqual(['email', 'password'])
})

it('keeps the session cookie from scripts and other sites, and marks it secure behind https', async () => {
  const [cookie] = (await post('/api/v1/setup', input)).headers.getSetCookie()
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  expect(cookie).not.toMatch(/Secure/)
  const https = { ...test.relais.config, publicUrl: 'https://relais.example.org' }
  app = await createApp({ ...test.relais, config: https })
  const origin = 'https://relais.example.org'
  const signIn = await post(
    '/api/auth/sign-in/email',
    { email: ownerEmail, password: testPassword },
    { origin },
  )
  expect(signIn.headers.getSetCookie()[0]).toMatch(/^__Secure-.*; Secure/)
})

it('keeps no password that can be read back', async () => {
  await post('/api/v1/setup', input)
  const rows = await test.relais.db.selectFrom('credential').select('password').execute()
  expect(rows).toHaveLength(1)
  expect(rows[0]?.password).not.toContain(testPassword)
  expect(rows[0]?.password?.length).toBeGreaterThan(60)
})
