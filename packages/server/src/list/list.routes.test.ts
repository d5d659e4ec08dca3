import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '../corpus/corpus-id.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import type { List, OpenList } from './list.schema.ts'

let test: TestApp
let analyst: TestClient
let viewer: TestClient
const idOf = (handle: string) => accountId('bluesky', handle)
const [ana, ben, cleo] = [idOf('ana'), idOf('ben'), idOf('cleo')]

const day = (date: string) => `2026-01-${date}T10:00:00Z`
const post = (id: string, author: string, at: string, text: string) => ({
  platform: 'bluesky',
  id,
  author,
  at,
  text,
  url: `https://example.org/${id}`,
  lang: 'en',
})

const bring = async (kind: 'posts' | 'accounts', records: readonly object[]) => {
  const workspace = await getWorkspace(test.relais.db, undefined)
  await importRecords(test.relais.contextFor(workspace, { kind: 'cli' }), kind, records)
}

beforeAll(async () => {
  test = await openTestApp()
  test.clock.set(new Date('2026-01-10T00:00:00Z'))
  analyst = await test.member('analyst')
  viewer = await test.member('viewer')
  await bring('accounts', [
    { platform: 'bluesky', handle: 'ana', name: 'Ana', followers: 100, observedAt: day('02') },
  ])
  await bring('posts', [
    post('a1', 'ana', day('01'), 'Whetstones from Thiers'),
    post('b1', 'ben', day('03'), 'A handle of juniper'),
  ])
})
afterAll(() => test.close())

async function create(body: object): Promise<string> {
  const response = await analyst.request('POST', '/api/v1/lists', body)
  expect(response.status).toBe(201)
  return (await response.json()).id
}
const lists = async (client: TestClient): Promise<List[]> =>
  (await (await client.request('GET', '/api/v1/lists')).json()).lists
const named = async (client: TestClient, name: string) =>
  (await lists(client)).find((one) => one.name === name)
const opened = async (client: TestClient, id: string): Promise<OpenList> =>
  await (await client.request('GET', `/api/v1/lists/${id}`)).json()
const problem = async (response: Response) => [response.status, (await response.json()).error.code]

describe('a list', () => {
  it('keeps people once, with what is known of them and what they wrote last', async () => {
    const id = await create({ name: 'Makers', note: 'From the fair', accountIds: [ana, ana, ben] })
    const again = await analyst.request('POST', `/api/v1/lists/${id}/people`, { accountIds: [ben, cleo] })
    expect((await again.json()).added).toBe(1)
    const { members, people, note } = await opened(viewer, id)
    expect([people, note]).toEqual([3, 'From the fair'])
    const anas = members.find(({ accountId }) => accountId === ana)
    expect(anas?.known).toEqual({ platform: 'bluesky', handle: 'ana', name: 'Ana', followers: 100, posts: 1 })
    expect(anas?.latest).toEqual({
      at: '2026-01-01T10:00:00.000Z',
      text: 'Whetstones from Thiers',
      url: 'https://example.org/a1',
    })
    const cleos = members.find(({ accountId }) => accountId === cleo)
    expect([cleos?.known, cleos?.latest, cleos?.news]).toEqual([null, null, null])
  })

  it('has a name of its own, whatever its case', async () => {
    await create({ name: 'Smiths' })
    expect(await problem(await analyst.request('POST', '/api/v1/lists', { name: 'smiths' }))).toEqual([
      409,
      'already_exists',
    ])
  })

  it('comes back after it was deleted, unless its name is in use meanwhile', async () => {
    const id = await create({ name: 'Cooks', accountIds: [ana] })
    expect((await analyst.request('DELETE', `/api/v1/lists/${id}`)).status).toBe(204)
    expect(await named(viewer, 'Cooks')).toBeUndefined()
    expect((await analyst.request('POST', `/api/v1/lists/${id}/restore`)).status).toBe(204)
    expect((await named(viewer, 'Cooks'))?.people).toBe(1)
    await analyst.request('DELETE', `/api/v1/lists/${id}`)
    await create({ name: 'Cooks' })
    expect(await problem(await analyst.request('POST', `/api/v1/lists/${id}/restore`))).toEqual([
      409,
      'already_exists',
    ])
  })

  it('says why somebody is in it, and lets them go', async () => {
    const id = await create({ name: 'Noted', accountIds: [ana, ben] })
    const path = `/api/v1/lists/${id}/people`
    expect((await analyst.request('PUT', `${path}/${ana}`, { note: 'Met in Thiers' })).status).toBe(204)
    expect((await analyst.request('DELETE', `${path}/${ben}`)).status).toBe(204)
    expect((await opened(viewer, id)).members.map(({ accountId, note }) => [accountId, note])).toEqual([
      [ana, 'Met in Thiers'],
    ])
    expect(await problem(await analyst.request('PUT', `${path}/${ben}`, { note: 'x' }))).toEqual([
      404,
      'not_found',
    ])
  })

  it('refuses what is no id', async () => {
    const id = await create({ name: 'Odd' })
    const added = await analyst.request('POST', `/api/v1/lists/${id}/people`, { accountIds: ['ana'] })
    expect(await problem(added)).toEqual([400, 'invalid_input'])
  })

  it('leaves as a table that can be imported as accounts', async () => {
    const id = await create({ name: 'Table', accountIds: [ana] })
    const response = await viewer.request('GET', `/api/v1/lists/${id}/people.csv`)
    const [head, line] = (await response.text()).trim().split('\r\n')
    expect(head).toMatch(/^\uFEFF?platform,handle,name,followers/)
    expect(line).toMatch(/^bluesky,ana,Ana,100,/)
  })

  it('forgets somebody who is erased', async () => {
    await bring('posts', [post('d1', 'dan', day('02'), 'A blade')])
    const id = await create({ name: 'Erased', accountIds: [accountId('bluesky', 'dan'), ana] })
    expect((await test.owner.request('DELETE', '/api/v1/creators/bluesky/dan')).status).toBe(200)
    expect((await opened(viewer, id)).members.map(({ accountId }) => accountId)).toEqual([ana])
  })
})

describe('what is new', () => {
  it('is what came since the visit before, for each reader alone, and stays on a reload', async () => {
    const id = await create({ name: 'Watched', accountIds: [ana, ben] })
    const visit = () => viewer.request('POST', `/api/v1/lists/${id}/visits`)
    expect((await named(viewer, 'Watched'))?.news).toBeNull()
    await visit()
    expect((await opened(viewer, id)).newSince).toBeNull()

    // A file that arrives a week later, with posts of the days between.
    test.clock.set(new Date('2026-01-17T00:00:00Z'))
    await bring('posts', [
      post('a2', 'ana', day('05'), 'A new stone'),
      { ...post('b2', 'ben', day('06'), 'As @ana says'), mentions: ['ana'] },
      { ...post('c1', 'cleo', day('06'), 'Read @ana'), mentions: ['ana'] },
    ])
    await bring('accounts', [
      { platform: 'bluesky', handle: 'ana', followers: 130, observedAt: '2026-01-16T00:00:00Z' },
    ])
    expect((await named(viewer, 'Watched'))?.news).toEqual({ posts: 2, citedBy: 2, activePeople: 2 })
    expect((await named(analyst, 'Watched'))?.news).toBeNull()

    await visit()
    for (const _ of ['first', 'reload']) {
      const { members, newSince } = await opened(viewer, id)
      expect(newSince).toBe('2026-01-03T10:00:00.000Z')
      expect(members.find(({ accountId }) => accountId === ana)?.news).toEqual({
        posts: 1,
        citedBy: 2,
        followersChange: 30,
      })
      await visit()
    }
    expect((await named(viewer, 'Watched'))?.news).toEqual({ posts: 0, citedBy: 0, activePeople: 0 })
  })

  it('is followed by each reader for themselves', async () => {
    const id = await create({ name: 'Followed' })
    expect((await viewer.request('PUT', `/api/v1/lists/${id}/follow`)).status).toBe(204)
    expect((await named(viewer, 'Followed'))?.isFollowing).toBe(true)
    expect((await named(analyst, 'Followed'))?.isFollowing).toBe(false)
    await viewer.request('DELETE', `/api/v1/lists/${id}/follow`)
    expect((await named(viewer, 'Followed'))?.isFollowing).toBe(false)
  })
})
