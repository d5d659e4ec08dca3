import { openTestApp, ownerEmail, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let test: TestApp
beforeEach(async () => {
  test = await openTestApp()
})
afterEach(() => test.close())

interface Row {
  id: string
  email: string
  role: string
}

const members = async (client: TestClient): Promise<Row[]> =>
  (await (await client.request('GET', '/api/v1/members')).json()).members
const idOf = async (email: string) => (await members(test.owner)).find((row) => row.email === email)?.id
const roleOf = async (email: string) => (await members(test.owner)).find((row) => row.email === email)?.role
const errorOf = async (answer: Response) => (await answer.json()).error

describe('invitations', () => {
  it('bring someone in with the role they were invited for', async () => {
    const viewer = await test.member('viewer', 'Vera@Example.org')
    const session = await (await viewer.request('GET', '/api/v1/session')).json()
    expect(session).toMatchObject({
      role: 'viewer',
      user: { email: 'vera@example.org' },
      workspace: { name: 'Acme' },
    })
    expect(await roleOf('vera@example.org')).toBe('viewer')
  })

  it('show a guest what they are for, and work once', async () => {
    const invited = await test.owner.request('POST', '/api/v1/invitations', {
      email: 'a@example.org',
      role: 'analyst',
    })
    const { url } = await invited.json()
    const path = `/api/v1/public/invitations/${url.split('/').at(-1)}`
    expect(await (await test.anonymous.request('GET', path)).json()).toMatchObject({
      workspaceName: 'Acme',
      email: 'a@example.org',
      role: 'analyst',
      hasAccount: false,
    })
    const acceptance = { name: 'A', password: 'a long test password', locale: 'fr' }
    expect((await test.anonymous.request('POST', path, acceptance)).status).toBe(204)
    expect((await test.anonymous.request('POST', path, acceptance)).status).toBe(404)
  })

  it('cannot be guessed from their id', async () => {
    const invited = await test.owner.request('POST', '/api/v1/invitations', {
      email: 'a@example.org',
      role: 'analyst',
    })
    const { id } = await invited.json()
    for (const token of [id, `${id}.`, `${id}.${'A'.repeat(43)}`]) {
      expect((await test.anonymous.request('GET', `/api/v1/public/invitations/${token}`)).status).toBe(404)
    }
  })

  it('are over after seven days, when cancelled, and when a newer one replaces them', async () => {
    const invite = async (email: string) =>
      await (await test.owner.request('POST', '/api/v1/invitations', { email, role: 'viewer' })).json()
    const look = async ({ url }: { url: string }) =>
      (await test.anonymous.request('GET', `/api/v1/public/invitations/${url.split('/').at(-1)}`)).status
    const [first, cancelled] = [await invite('a@example.org'), await invite('b@example.org')]
    const second = await invite('a@example.org')
    await test.owner.request('DELETE', `/api/v1/invitations/${cancelled.id}`)
    expect([await look(first), await look(cancelled), await look(second)]).toEqual([404, 404, 200])
    test.clock.advance(7 * 24 * 3600 * 1000)
    expect(await look(second)).toBe(404)
  })

  it('need the own password of someone who has an account, and leave it as it is', async () => {
    await test.member('viewer', 'vera@example.org')
    const made = await test.owner.request('POST', '/api/v1/workspaces', { name: 'Second' })
    await test.owner.request('PUT', '/api/v1/session/workspace', { workspaceId: (await made.json()).id })
    const invited = await test.owner.request('POST', '/api/v1/invitations', {
      email: 'vera@example.org',
      role: 'manager',
    })
    const path = `/api/v1/public/invitations/${(await invited.json()).url.split('/').at(-1)}`
    const wrong = await test.anonymous.request('POST', path, {
      name: 'Thief',
      password: 'another password',
      locale: 'en',
    })
    expect((await errorOf(wrong)).code).toBe('wrong_credentials')
    const vera = await test.member('manager', 'vera@example.org')
    const session = await (await vera.request('GET', '/api/v1/session')).json()
    expect(session).toMatchObject({
      role: 'manager',
      workspace: { name: 'Second' },
      user: { name: 'Test viewer' },
    })
    expect(session.workspaces.map(({ role }: Row) => role)).toEqual(['viewer', 'manager'])
  })

  it('refuse someone who is a member already', async () => {
    const answer = await test.owner.request('POST', '/api/v1/invitations', {
      email: ownerEmail,
      role: 'viewer',
    })
    expect((await errorOf(answer)).code).toBe('already_exists')
  })
})

describe('roles', () => {
  it('count from the next request on', async () => {
    const client = await test.member('viewer')
    expect((await client.request('GET', '/api/v1/invitations')).status).toBe(403)
    await test.owner.request('PUT', `/api/v1/members/${await idOf('viewer@example.org')}`, {
      role: 'manager',
    })
    expect((await client.request('GET', '/api/v1/invitations')).status).toBe(200)
  })

  it('keep managers from making or changing owners', async () => {
    const manager = await test.member('manager')
    await test.member('viewer')
    const [owner, viewer] = [await idOf(ownerEmail), await idOf('viewer@example.org')]
    for (const [id, role] of [
      [owner, 'viewer'],
      [viewer, 'owner'],
    ]) {
      expect((await manager.request('PUT', `/api/v1/members/${id}`, { role })).status).toBe(403)
    }
    expect((await manager.request('DELETE', `/api/v1/members/${owner}`)).status).toBe(403)
    expect([await roleOf(ownerEmail), await roleOf('viewer@example.org')]).toEqual(['owner', 'viewer'])
  })

  it('leave at least one owner, also when two owners step down at the same time', async () => {
    await test.member('manager')
    const [first, second] = [await idOf(ownerEmail), await idOf('manager@example.org')]
    const stepDown = (id: string | undefined) =>
      test.owner.request('PUT', `/api/v1/members/${id}`, { role: 'viewer' })
    expect((await stepDown(first)).status).toBe(403)
    await test.owner.request('PUT', `/api/v1/members/${second}`, { role: 'owner' })
    const answers = await Promise.all([stepDown(first), stepDown(second)])
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
    expect(
      (await test.relais.db.selectFrom('member').select('id').where('role', '=', 'owner').execute()).length,
    ).toBe(1)
  })

  it('let someone who was taken out see nothing any more', async () => {
    const client = await test.member('analyst')
    await test.owner.request('DELETE', `/api/v1/members/${await idOf('analyst@example.org')}`)
    expect((await client.request('GET', '/api/v1/members')).status).toBe(403)
  })
})

describe('API keys', () => {
  it('show themselves once and are kept only as a hash', async () => {
    const made = await test.owner.request('POST', '/api/v1/api-keys', {
      name: 'Nightly',
      scopes: ['read', 'read'],
    })
    const { key, start, scopes } = await made.json()
    expect(key).toMatch(/^rk_[\w-]{43}$/)
    expect(key.startsWith(start)).toBe(true)
    expect(scopes).toEqual(['read'])
    const listed = await (await test.owner.request('GET', '/api/v1/api-keys')).text()
    expect(listed).not.toContain(key)
    const rows = await test.relais.db.selectFrom('api_key').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(key)
  })

  it('stop at once when revoked', async () => {
    const client = await test.withKey(['read'])
    expect((await client.request('GET', '/api/v1/members')).status).toBe(200)
    const { apiKeys } = await (await test.owner.request('GET', '/api/v1/api-keys')).json()
    await test.owner.request('DELETE', `/api/v1/api-keys/${apiKeys[0].id}`)
    expect((await client.request('GET', '/api/v1/members')).status).toBe(401)
  })

  it('say when they were last used', async () => {
    const client = await test.withKey(['read'])
    await client.request('GET', '/api/v1/members')
    const { apiKeys } = await (await test.owner.request('GET', '/api/v1/api-keys')).json()
    expect(apiKeys[0].lastUsedAt).toBe(test.clock.now().toISOString())
  })
})

it('notes every change with who did it, in the order it happened', async () => {
  await test.member('viewer')
  const id = await idOf('viewer@example.org')
  await test.owner.request('PUT', `/api/v1/members/${id}`, { role: 'analyst' })
  await test.owner.request('DELETE', `/api/v1/members/${id}`)
  await test.withKey(['read'])
  const rows = await test.relais.db
    .selectFrom('audit_event')
    .select(['action', 'details'])
    .orderBy('id')
    .execute()
  expect(rows.map(({ action }) => action)).toEqual([
    'workspace.set_up',
    'invitation.created',
    'invitation.accepted',
    'member.role_changed',
    'member.removed',
    'api_key.created',
  ])
  expect(rows[3]?.details).toEqual({ from: 'viewer', to: 'analyst' })
})
