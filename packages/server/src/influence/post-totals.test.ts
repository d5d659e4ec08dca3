import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountId } from '../corpus/corpus-id.ts'
import { totalPosts } from './queries/total-posts.ts'

let test: TestWorkspace
const period = { from: '2026-01-01', to: '2026-01-31' }
const ana = accountId('bluesky', 'ana')
const ben = accountId('bluesky', 'ben')

const post = (id: string, author: string, likes: number | null, fields: object = {}) => ({
  platform: 'bluesky',
  id,
  author,
  at: '2026-01-10T12:00:00Z',
  observedAt: '2026-01-20T00:00:00Z',
  text: 'hola',
  ...(likes === null ? {} : { metrics: { likes } }),
  ...fields,
})

beforeAll(async () => {
  test = await openTestWorkspace()
  const posts = [
    post('1', 'ana', 10),
    post('2', 'ana', 20, { text: 'hola #ad' }),
    post('3', 'ana', 5, { observedAt: '2026-01-10T13:00:00Z' }),
    post('4', 'ana', null),
    post('5', 'ben', 7, { kind: 'reply' }),
    post('6', 'ben', 7, { at: '2026-02-10T12:00:00Z' }),
  ]
  await importRecords(test.ctx, 'posts', posts)
  await importRecords(test.ctx, 'posts', [post('1', 'ana', 12, { observedAt: '2026-01-25T00:00:00Z' })])
})
afterAll(() => test.close())

const answer = (likes: number) => Math.round(10_000 * Math.log1p(likes)) / 10_000

it('counts each post once in its newest version, for the people asked for and for everybody', async () => {
  const read = async () => {
    const totals = await totalPosts(test.ctx.corpus, period, false).of([ana, ben])
    return { ana: totals.of(ana), ben: totals.of(ben), ads: totals.adAnswersOf(ana), nobody: totals.of('1') }
  }
  const narrow = await read()
  expect(narrow.ana).toMatchObject({
    posts: 4,
    engagement: [
      { kind: 'post', age: 'under6h', posts: 1 },
      { kind: 'post', age: 'settled', posts: 2 },
    ],
  })
  expect(narrow.ana.engagement[1]?.sum).toBeCloseTo(answer(12) + answer(20), 9)
  expect(narrow.ana.engagement[1]?.sumOfSquares).toBeCloseTo(answer(12) ** 2 + answer(20) ** 2, 9)
  expect(narrow.ben).toMatchObject({ posts: 1, engagement: [{ kind: 'reply', age: 'settled', posts: 1 }] })
  expect(narrow.ads).toMatchObject([
    { isDisclosed: false, posts: 1 },
    { isDisclosed: true, posts: 1 },
  ])
  expect(narrow.nobody).toEqual({ posts: 0, engagement: [] })
  expect(await read()).toEqual(narrow)
  expect(await read()).toEqual(narrow)
})
