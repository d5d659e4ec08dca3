import { openTestApp, type TestApp } from '@relais/testkit/http/open-test-app'
import { afterAll, beforeAll, expect, it } from 'vitest'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

const session = async () => (await test.owner.request('GET', '/api/v1/session')).json()

it('gives each workspace a slug and a scope of its own, also under the same name', async () => {
  for (let i = 0; i < 2; i++) await test.owner.request('POST', '/api/v1/workspaces', { name: 'Second' })
  const rows = await test.relais.db
    .selectFrom('workspace')
    .select(['slug', 'scope'])
    .orderBy('scope')
    .execute()
  expect(rows.map(({ slug }) => slug)).toEqual(['acme', 'second', 'second-2'])
  expect(new Set(rows.map(({ scope }) => scope)).size).toBe(3)
})

it('takes a session to another workspace of the same person and nowhere else', async () => {
  const made = await test.owner.request('POST', '/api/v1/workspaces', { name: 'Third' })
  const { id } = await made.json()
  expect((await session()).workspace.name).toBe('Acme')
  expect((await test.owner.request('PUT', '/api/v1/session/workspace', { workspaceId: id })).status).toBe(204)
  expect((await session()).workspace.name).toBe('Third')
  const viewer = await test.signIn('owner@example.org')
  expect((await (await viewer.request('GET', '/api/v1/session')).json()).workspace.name).toBe('Acme')
})

it('does not tell a workspace of others from one that does not exist', async () => {
  const guest = await test.member('viewer')
  const { workspaces } = await session()
  const foreign = workspaces.find(({ name }: { name: string }) => name !== 'Third').id
  const answers = await Promise.all(
    [foreign, 'wsp_none'].map((workspaceId) =>
      guest.request('PUT', '/api/v1/session/workspace', { workspaceId }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual([404, 404])
})
