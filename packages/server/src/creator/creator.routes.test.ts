import { openTestApp, type TestApp } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { creatorPostsSchema, creatorSchema, creatorStandingSchema } from './creator.schema.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
  const ctx = test.relais.contextFor(await getWorkspace(test.relais.db, undefined), { kind: 'cli' })
  const post = {
    platform: 'twitter',
    at: '2026-02-10T12:00:00Z',
    observedAt: '2026-02-24T00:00:00Z',
    lang: 'es',
  }
  await importRecords(ctx, 'posts', [
    {
      ...post,
      id: '1',
      author: 'ana.maría',
      text: 'La vacuna',
      url: 'https://example.org/1',
      metrics: { likes: 4 },
    },
    { ...post, id: '2', author: 'ana.maría', text: 'Otra cosa', at: '2026-02-09T00:00:00Z' },
    { ...post, id: '3', author: 'beto', text: 'La vacuna de @ana.maría' },
  ])
})
afterAll(() => test.close())

async function get(path: string, client = test.owner) {
  const response = await client.request('GET', `/api/v1/creators/${path}`)
  return { status: response.status, body: await response.json() }
}
const ana = `twitter/${encodeURIComponent('@Ana.María')}`

it('shows a person, as the schema says', async () => {
  const { status, body } = await get(ana)
  expect(status).toBe(200)
  expect(creatorSchema.parse(body)).toMatchObject({
    platform: 'twitter',
    handle: 'ana.maría',
    followers: null,
    postsInCorpus: 2,
    firstPostAt: '2026-02-09T00:00:00.000Z',
    lastPostAt: '2026-02-10T12:00:00.000Z',
  })
})

it('shows where they stand on a topic', async () => {
  const { body } = await get(`${ana}/standing?terms=vacuna`)
  const { standing, candidates } = creatorStandingSchema.parse(body)
  expect(candidates).toBe(2)
  expect(standing).toMatchObject({ handle: 'ana.maría', postsOnTopic: 1 })
  const { body: other } = await get(`${ana}/standing?terms=sandía`)
  expect(creatorStandingSchema.parse(other)).toMatchObject({ standing: null, candidates: 0 })
})

it('lists their posts, with those on a topic marked when one is given', async () => {
  const plain = creatorPostsSchema.parse((await get(`${ana}/posts`)).body)
  expect(plain.posts.map(({ text, onTopic }) => [text, onTopic])).toEqual([
    ['La vacuna', false],
    ['Otra cosa', false],
  ])
  const marked = creatorPostsSchema.parse((await get(`${ana}/posts?terms=vacuna&limit=1`)).body)
  expect(marked.total).toBe(2)
  expect(marked.posts).toMatchObject([
    { text: 'La vacuna', onTopic: true, matches: [[3, 9]], engagements: 4, url: 'https://example.org/1' },
  ])
})

it('answers 404 for somebody who is not here, whatever is asked of them', async () => {
  for (const path of [
    'twitter/nadie',
    'twitter/nadie/posts',
    'twitter/nadie/standing?terms=vacuna',
    'myspace/beto',
  ]) {
    const { status, body } = await get(path)
    expect([status, body.error.code], path).toEqual([404, 'not_found'])
  }
})

it('refuses pages and topics that make no sense', async () => {
  for (const path of [
    `${ana}/posts?limit=0`,
    `${ana}/posts?limit=101`,
    `${ana}/posts?offset=-1`,
    `${ana}/posts?terms=a&from=2026-03-01&to=2026-02-01`,
    `${ana}/standing`,
    `${ana}/standing?terms=a&weights=nothing`,
  ]) {
    const { status, body } = await get(path)
    expect([status, body.error.code], path).toEqual([400, 'invalid_input'])
  }
})
