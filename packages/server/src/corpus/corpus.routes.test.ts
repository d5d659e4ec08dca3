import { openTestApp, type TestApp } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { corpusSummarySchema, matchCountSchema, termSuggestionsSchema } from './corpus.schema.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

async function get(path: string) {
  const response = await test.owner.request('GET', `/api/v1${path}`)
  return { status: response.status, body: await response.json() }
}

it('answers about an empty corpus with zeros and nulls', async () => {
  const { status, body } = await get('/corpus')
  expect(status).toBe(200)
  expect(corpusSummarySchema.parse(body)).toEqual({
    posts: 0,
    people: 0,
    interactions: 0,
    firstPostAt: null,
    lastPostAt: null,
    platforms: [],
    languages: [],
    suggestedTerms: [],
  })
  expect((await get('/corpus/matches?terms=vacuna')).body).toEqual({ posts: 0, people: 0, forms: [] })
  expect((await get('/corpus/terms?prefix=va')).body).toEqual({ terms: [] })
})

it('answers about what was imported, as the schemas say', async () => {
  const ctx = test.relais.contextFor(await getWorkspace(test.relais.db, undefined), { kind: 'cli' })
  const post = {
    platform: 'twitter',
    at: '2026-02-10T12:00:00Z',
    observedAt: '2026-02-24T00:00:00Z',
    lang: 'es',
  }
  await importRecords(ctx, 'posts', [
    { ...post, id: '1', author: 'ana', text: 'La #Vacunación, dice @beto' },
    { ...post, id: '2', author: 'beto', text: 'La gripe, y la #vacunación' },
  ])
  expect(corpusSummarySchema.parse((await get('/corpus')).body)).toEqual({
    posts: 2,
    people: 2,
    interactions: 1,
    firstPostAt: '2026-02-10T12:00:00.000Z',
    lastPostAt: '2026-02-10T12:00:00.000Z',
    platforms: [{ platform: 'twitter', posts: 2, people: 2 }],
    languages: [{ lang: 'es', posts: 2 }],
    suggestedTerms: [{ term: 'vacunación', posts: 2, people: 2 }],
  })
  expect(termSuggestionsSchema.parse((await get('/corpus/terms?prefix=VACU')).body)).toEqual({
    terms: [{ term: 'vacunación', posts: 2, people: 2 }],
  })
  const matches = await get(
    `/corpus/matches?terms=${encodeURIComponent('vacunación, gripe y la')}&exclude=beto`,
  )
  expect(matchCountSchema.parse(matches.body)).toEqual({ posts: 1, people: 1, forms: [] })
})

it('refuses what makes no sense, naming the field', async () => {
  const problems = async (path: string) => {
    const { status, body } = await get(path)
    expect(status).toBe(400)
    expect(body.error.code).toBe('invalid_input')
    return body.error.details.issues?.map(({ path: field }: { path: string }) => field)
  }
  expect(await problems('/corpus/matches')).toEqual(['terms'])
  expect(await problems('/corpus/matches?terms=a&from=yesterday')).toEqual(['from'])
  expect(await problems('/corpus/terms')).toEqual(['prefix'])
  expect(await problems(`/corpus/terms?prefix=${'a'.repeat(201)}`)).toEqual(['prefix'])
  await problems('/corpus/matches?terms=a&from=2026-03-01&to=2026-02-01')
})
