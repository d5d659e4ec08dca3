import { openTestApp, type TestApp } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'

let test: TestApp
let ctx: Ctx
let runId: string
beforeAll(async () => {
  test = await openTestApp()
  ctx = test.relais.contextFor(await getWorkspace(test.relais.db, 'Acme'), { kind: 'cli' })
  await importRecords(ctx, 'accounts', [
    {
      platform: 'twitter',
      handle: 'Zelda_Quill',
      name: 'Zelda Quillfeather',
      followers: 900,
      observedAt: '2026-01-06T00:00:00Z',
    },
  ])
  runId = (await importRecords(ctx, 'posts', posts)).id
})
afterAll(() => test.close())

const common = {
  platform: 'twitter',
  at: '2026-01-05T10:00:00Z',
  observedAt: '2026-01-20T00:00:00Z',
  lang: 'en',
}
const posts = Array.from({ length: 12 }, (_, i) => [
  {
    ...common,
    id: `z${i}`,
    author: 'zelda_quill',
    text: `marmalade summit, quillword #quilltag ${i}`,
    metrics: { likes: i },
  },
  {
    ...common,
    id: `b${i}`,
    author: `bo_${i % 4}`,
    text: `at the marmalade summit with @Zelda_Quill ${i}`,
    mentions: ['zelda_quill'],
  },
]).flat()

const trace = /zelda|quill/i
const period = 'from=2026-01-01&to=2026-01-31'
const person = '/creators/twitter/zelda_quill'

/** Where somebody could be found, and whether they are there at first. Words of the question itself are not a find. */
const places = [
  ['/corpus', false],
  ['/corpus/terms?prefix=qu', true],
  ['/corpus/terms?prefix=%40ze', true],
  ['/corpus/terms?prefix=%23qu', true],
  [`/corpus/matches?terms=marmalade&${period}`, false],
  [`/rankings?terms=marmalade&${period}`, true],
  [`/rankings.csv?terms=marmalade&${period}`, true],
  [person, true],
  [`${person}/posts`, true],
  [`${person}/standing?terms=marmalade&${period}`, true],
  ['/creators/twitter/bo_1', true],
  ['/creators/twitter/bo_1/posts', true],
  [`/creators/twitter/bo_1/standing?terms=marmalade&${period}`, true],
  ['/imports', false],
] as const

async function read(path: string): Promise<string> {
  const answer = await test.owner.request('GET', `/api/v1${path}`)
  return answer.status === 404 ? '' : await answer.text()
}

describe('DELETE /creators/{platform}/{handle}', () => {
  it('finds the person in these places before', async () => {
    const found = await Promise.all(places.map(async ([path]) => [path, trace.test(await read(path))]))
    expect(found).toEqual(places)
    const matches = JSON.parse(await read(`/corpus/matches?terms=quillword,%40zelda_quill&${period}`))
    expect(matches).toMatchObject({ posts: 24, people: 5 })
  })

  it('is refused to analysts, and to programs without the right', async () => {
    for (const client of [await test.member('analyst'), await test.withKey(['read', 'import'])]) {
      expect((await client.request('DELETE', `/api/v1${person}`)).status).toBe(403)
    }
    expect(trace.test(await read(person))).toBe(true)
  })

  it('answers with what was erased', async () => {
    const answer = await test.owner.request('DELETE', '/api/v1/creators/twitter/%40Zelda_Quill')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      found: true,
      posts: 12,
      interactions: 12,
      mentions: 12,
      otherAccounts: [],
    })
  })

  it('leaves the person in none of these places, and everybody else where they were', async () => {
    for (const [path] of places) expect([path, trace.exec(await read(path))]).toEqual([path, null])
    expect((await test.owner.request('GET', `/api/v1${person}`)).status).toBe(404)
    const matches = JSON.parse(await read(`/corpus/matches?terms=quillword,%40zelda_quill&${period}`))
    expect(matches).toMatchObject({ posts: 0, people: 0 })
    const ranking = JSON.parse(await read(`/rankings?terms=marmalade&${period}`))
    expect(ranking).toMatchObject({
      matches: { posts: 12, people: 4 },
      candidates: 4,
      corpus: { posts: 12, people: 4 },
    })
  })

  it('keeps the person out of the list of rejected rows of a later import', async () => {
    const again = await importRecords(ctx, 'posts', posts)
    expect(again.rejectedByReason).toEqual({ erased_person: 12 })
    for (const id of [runId, again.id]) expect(trace.exec(await read(`/imports/${id}/rejected`))).toBeNull()
    for (const [path] of places) expect([path, trace.exec(await read(path))]).toEqual([path, null])
  })
})
