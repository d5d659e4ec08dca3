import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { countMatches } from './count-matches.ts'

let test: TestWorkspace
let neighbour: Ctx
beforeAll(async () => {
  test = await openTestWorkspace()
  neighbour = await test.openNeighbour()
})
afterAll(() => test.close())

let lastId = 0
const tell = (ctx: Ctx, text: string, fields: object = {}) =>
  importRecords(ctx, 'posts', [
    {
      platform: 'twitter',
      id: `p${++lastId}`,
      author: 'ana',
      at: '2026-02-10T00:00:00Z',
      observedAt: '2026-02-24T00:00:00Z',
      text,
      ...fields,
    },
  ])

it('counts posts and the people who wrote them', async () => {
  await tell(test.ctx, 'la sandía')
  await tell(test.ctx, 'otra sandia')
  await tell(test.ctx, 'SANDÍA', { author: 'beto' })
  expect(await countMatches(test.ctx, { terms: ['sandía'] })).toEqual({ posts: 3, people: 2, forms: [] })
})

it('counts a post once that was seen twice, and by its present words only', async () => {
  const seen = (text: string, observedAt: string, likes: number) =>
    tell(test.ctx, text, { id: 'edited', observedAt, metrics: { likes } })
  await seen('un pomelo', '2026-02-20T00:00:00Z', 1)
  await seen('un pomelo', '2026-02-21T00:00:00Z', 5)
  expect(await countMatches(test.ctx, { terms: ['pomelo'] })).toEqual({ posts: 1, people: 1, forms: [] })
  await seen('un membrillo', '2026-02-22T00:00:00Z', 5)
  expect(await countMatches(test.ctx, { terms: ['pomelo'] })).toEqual({ posts: 0, people: 0, forms: [] })
  expect(await countMatches(test.ctx, { terms: ['membrillo'] })).toEqual({ posts: 1, people: 1, forms: [] })
})

it('counts the other forms of a word, and says which', async () => {
  await tell(test.ctx, 'una ciruela', { lang: 'es' })
  await tell(test.ctx, 'dos ciruelas', { lang: 'es' })
  expect(await countMatches(test.ctx, { terms: ['ciruela'] })).toEqual({
    posts: 2,
    people: 1,
    forms: [{ term: 'ciruela', forms: ['ciruelas'] }],
  })
  expect(await countMatches(test.ctx, { terms: ['"ciruela"'] })).toEqual({ posts: 1, people: 1, forms: [] })
})

it('counts nothing of another workspace', async () => {
  await tell(neighbour, 'el maracuyá')
  expect(await countMatches(test.ctx, { terms: ['maracuyá'] })).toEqual({ posts: 0, people: 0, forms: [] })
  expect(await countMatches(neighbour, { terms: ['maracuyá'] })).toEqual({ posts: 1, people: 1, forms: [] })
})

it('looks at the last year before the newest post unless told otherwise, as a ranking does', async () => {
  await tell(test.ctx, 'guayaba', { at: '2024-02-10T00:00:00Z', author: 'caro' })
  await tell(test.ctx, 'guayaba')
  expect(await countMatches(test.ctx, { terms: ['guayaba'] })).toEqual({ posts: 1, people: 1, forms: [] })
  expect(await countMatches(test.ctx, { terms: ['guayaba'], from: '2024-01-01' })).toEqual({
    posts: 2,
    people: 2,
    forms: [],
  })
})

it('takes languages and platforms as people write them', async () => {
  await tell(test.ctx, 'el lichi es rico', { lang: 'es' })
  expect(await countMatches(test.ctx, { terms: ['lichi'], languages: ['es-MX'] })).toMatchObject({ posts: 1 })
  expect(await countMatches(test.ctx, { terms: ['lichi'], platforms: ['Twitter'] })).toMatchObject({
    posts: 1,
  })
  expect(await countMatches(test.ctx, { terms: ['lichi'], platforms: ['bluesky'] })).toMatchObject({
    posts: 0,
  })
})

it('finds nothing for terms that hold nothing searchable, and refuses a period that ends before it begins', async () => {
  expect(await countMatches(test.ctx, { terms: ['?!'] })).toEqual({ posts: 0, people: 0, forms: [] })
  await expect(
    countMatches(test.ctx, { terms: ['kiwi'], from: '2026-03-01', to: '2026-02-01' }),
  ).rejects.toMatchObject({ code: 'invalid_input' })
})
