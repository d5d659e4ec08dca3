import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { savedTopicSchema } from './topic.schema.ts'

let test: TestApp
let analyst: TestClient
beforeAll(async () => {
  test = await openTestApp()
  analyst = await test.member('analyst')
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.relais.db.deleteFrom('topic').execute()
})

const knives = {
  name: 'Kitchen knives',
  terms: ['couteau', '"couteau de chef"', '#cutlery', '@atelier_braise'],
  exclude: ['guerre'],
  languages: ['fr', 'th'],
  platforms: ['Twitter'],
  period: '90d',
  excludedPosts: ['18446744073709551615'],
}

async function save(body: object, client = analyst) {
  const response = await client.request('POST', '/api/v1/topics', body)
  expect(response.status).toBe(201)
  return savedTopicSchema.parse(await response.json())
}

const namesIn = async (client: TestClient): Promise<string[]> => {
  const { topics } = await (await client.request('GET', '/api/v1/topics')).json()
  return topics.map(({ name }: { name: string }) => name)
}

const codeOf = async (response: Response): Promise<[number, string]> => [
  response.status,
  (await response.json()).error.code,
]

it('keeps everything that makes a topic, post ids to the last digit, and lists topics by name', async () => {
  const { id, createdAt, updatedAt, ...kept } = await save(knives)
  expect(kept).toEqual({ ...knives, platforms: ['twitter'] })
  expect(createdAt).toBe(updatedAt)
  await save({ name: 'aprons', terms: ['tablier'] })
  expect(await namesIn(await test.member('viewer'))).toEqual(['aprons', 'Kitchen knives'])
  expect(await (await analyst.request('GET', `/api/v1/topics/${id}`)).json()).toMatchObject(kept)
})

it('refuses a second topic of the same name, in whatever case, also by renaming', async () => {
  await save(knives)
  expect(
    await codeOf(await analyst.request('POST', '/api/v1/topics', { ...knives, name: 'KITCHEN KNIVES' })),
  ).toEqual([409, 'already_exists'])
  const other = await save({ name: 'Aprons', terms: ['tablier'] })
  const renamed = { ...knives, name: 'kitchen knives' }
  expect(await codeOf(await analyst.request('PUT', `/api/v1/topics/${other.id}`, renamed))).toEqual([
    409,
    'already_exists',
  ])
})

it('refuses a topic without a name, without words, with words that hold nothing, or with a comma in one', async () => {
  for (const wrong of [
    { name: ' ' },
    { terms: [] },
    { terms: ['!!!'] },
    { terms: ['a,b'] },
    { period: '7d' },
  ])
    expect(await codeOf(await analyst.request('POST', '/api/v1/topics', { ...knives, ...wrong }))).toEqual([
      400,
      'invalid_input',
    ])
})

it('changes a topic as a whole', async () => {
  const { id } = await save(knives)
  const changed = { name: 'Knives', terms: ['knife'] }
  const answer = await analyst.request('PUT', `/api/v1/topics/${id}`, changed)
  expect(await answer.json()).toMatchObject({ ...changed, exclude: [], period: null, excludedPosts: [] })
  expect(await namesIn(analyst)).toEqual(['Knives'])
})

it('brings a deleted topic back whole, unless its name has gone to another', async () => {
  const { id } = await save(knives)
  expect((await analyst.request('DELETE', `/api/v1/topics/${id}`)).status).toBe(204)
  expect(await namesIn(analyst)).toEqual([])
  expect((await analyst.request('DELETE', `/api/v1/topics/${id}`)).status).toBe(404)
  expect(await (await analyst.request('POST', `/api/v1/topics/${id}/restore`)).json()).toMatchObject({
    id,
    terms: knives.terms,
  })

  await analyst.request('DELETE', `/api/v1/topics/${id}`)
  await save(knives)
  expect(await codeOf(await analyst.request('POST', `/api/v1/topics/${id}/restore`))).toEqual([
    409,
    'already_exists',
  ])
})

it('notes each post that is not about a topic once, and takes it back', async () => {
  const { id } = await save({ ...knives, excludedPosts: [] })
  const address = `/api/v1/topics/${id}/excluded-posts/18446744073709551615`
  await analyst.request('PUT', address)
  const twice = await (await analyst.request('PUT', address)).json()
  expect(twice.excludedPosts).toEqual(['18446744073709551615'])
  const back = await (await analyst.request('DELETE', address)).json()
  expect(back.excludedPosts).toEqual([])
  expect(await codeOf(await analyst.request('PUT', `/api/v1/topics/${id}/excluded-posts/12x`))).toEqual([
    400,
    'invalid_input',
  ])
})

it('writes down who did what, without the words', async () => {
  const { id } = await save(knives)
  await analyst.request('PUT', `/api/v1/topics/${id}/excluded-posts/7`)
  await analyst.request('DELETE', `/api/v1/topics/${id}`)
  const events = await test.relais.db
    .selectFrom('audit_event')
    .select(['action', 'details'])
    .where('subject', '=', id)
    .orderBy('id')
    .execute()
  expect(events).toEqual([
    { action: 'topic.created', details: { terms: 4, exclude: 1, excludedPosts: 1 } },
    { action: 'topic.post_excluded', details: { postId: '7' } },
    { action: 'topic.deleted', details: {} },
  ])
})

it('lets viewers read and not write', async () => {
  const { id } = await save(knives)
  const viewer = await test.member('viewer', 'second-viewer@example.org')
  expect((await viewer.request('GET', `/api/v1/topics/${id}`)).status).toBe(200)
  for (const [method, path] of [
    ['POST', '/api/v1/topics'],
    ['PUT', `/api/v1/topics/${id}`],
    ['DELETE', `/api/v1/topics/${id}`],
    ['PUT', `/api/v1/topics/${id}/excluded-posts/7`],
  ] as const)
    expect(await codeOf(await viewer.request(method, path, knives))).toEqual([403, 'not_allowed'])
})

it('forgets the account of somebody who is erased, and a topic that asked for nothing else', async () => {
  await save({ ...knives, platforms: [] })
  await save({ name: 'Only her', terms: ['@Atelier_Braise'], exclude: [] })
  await save({ name: 'Elsewhere', terms: ['@atelier_braise'], platforms: ['instagram'] })
  await save({ name: 'Not her', terms: ['couteau'], exclude: ['@ATELIER_BRAISE', 'guerre'] })
  const erased = await test.owner.request('DELETE', '/api/v1/creators/twitter/atelier_braise')
  expect(erased.status).toBe(200)
  const { topics } = await (await analyst.request('GET', '/api/v1/topics')).json()
  expect(
    topics.map(({ name, terms, exclude }: { name: string; terms: string[]; exclude: string[] }) => [
      name,
      terms,
      exclude,
    ]),
  ).toEqual([
    ['Elsewhere', ['@atelier_braise'], []],
    ['Kitchen knives', ['couteau', '"couteau de chef"', '#cutlery'], ['guerre']],
    ['Not her', ['couteau'], ['guerre']],
  ])
})
