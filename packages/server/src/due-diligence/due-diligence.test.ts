import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWorkspace } from '../workspace/get-workspace.ts'
import type { DueDiligence } from './due-diligence.schema.ts'

const platform = 'instagram'
const path = `/api/v1/creators/${platform}/ana/due-diligence`
const verdictPath = `${path}/verdict`

let test: TestApp
let viewer: TestClient
let analyst: TestClient

const contextOf = async ({ relais }: TestApp) =>
  relais.contextFor(await getWorkspace(relais.db, undefined), { kind: 'cli' })
const sheetOf = async (): Promise<DueDiligence> => (await viewer.request('GET', path)).json()

const texts = [
  '#ad The new Tarnbeck shoes, thank you @tarnbeck_run! 10 % with code ANA10, https://www.tarnbeck.example/ana',
  '#ad With @Velosto on the trail today',
  'I love my Tarnbeck shoes, the best I ever had, thank you so much!',
  'So happy with the Tarnbeck, brilliant, great race today 😍',
  'Tarnbeck are amazing, love them, what a great day',
  'A cold beer after the race, nothing better',
  'Ten kilometres along the canal',
  'Rest day',
]

beforeAll(async () => {
  test = await openTestApp()
  viewer = await test.member('viewer')
  analyst = await test.member('analyst')
  const ctx = await contextOf(test)
  await importRecords(ctx, 'accounts', [
    { platform, handle: 'ana', name: 'Ana', bio: 'Author of "Run slow"', observedAt: '2026-02-24T12:00:00Z' },
  ])
  await importRecords(
    ctx,
    'posts',
    texts.map((text, place) => ({
      platform,
      id: `p${place}`,
      author: 'ana',
      at: `2026-02-1${place}T12:00:00Z`,
      observedAt: '2026-02-24T12:00:00Z',
      lang: 'en',
      // As some networks do, the first words once more.
      title: place === 5 ? `${text.slice(0, 12)}…` : null,
      text,
      metrics: { likes: place < 2 ? 20 : 100 },
    })),
  )
  await test.owner.request('PUT', '/api/v1/brand', { name: 'Tarnbeck', terms: ['tarnbeck'] })
  await analyst.request('PUT', '/api/v1/competitors', { names: ['Velosto', 'Velosto', 'Nobody'] })
})
afterAll(() => test.close())

describe('the due-diligence sheet', () => {
  it('lists paid posts with whom and what they name, and whose they are', async () => {
    const { deals } = await sheetOf()
    expect(deals).toHaveLength(2)
    expect(deals[0]).toMatchObject({ mentions: ['Velosto'], isOurs: false, competitors: ['Velosto'] })
    expect(deals[1]).toMatchObject({
      at: '2026-02-10T12:00:00.000Z',
      labels: ['ad'],
      mentions: ['tarnbeck_run'],
      hosts: ['tarnbeck.example'],
      codes: ['ANA10'],
      isOurs: true,
      competitors: [],
    })
  })

  it('says which share of their posts is paid, with its interval, and how those are answered', async () => {
    const { posts, ads } = await sheetOf()
    expect(posts).toBe(8)
    expect(ads).toMatchObject({ paid: 2, share: 0.25 })
    expect(ads.low).toBeGreaterThan(0.05)
    expect(ads.high).toBeLessThan(0.6)
    expect(ads.response).toMatchObject({ posts: 2, others: 6 })
    expect(ads.response?.ratio).toBeCloseTo(21 / 101, 1)
  })

  it('quotes what is said of us and of competitors', async () => {
    const { brand, competitors } = await sheetOf()
    expect(brand).toMatchObject({ name: 'Tarnbeck', stance: { label: 'favourable', posts: 3 } })
    expect(brand?.quotes).toHaveLength(3)
    expect(brand?.quotes[0]?.text).toContain('amazing')
    for (const { text } of brand?.quotes ?? []) expect(text).not.toContain('#ad')
    expect(competitors.map(({ name, posts, paid }) => [name, posts, paid])).toEqual([
      ['Velosto', 1, 1],
      ['Nobody', 0, 0],
    ])
  })

  it('quotes subjects with their days and what matched, and names none that is not there', async () => {
    const { subjects } = await sheetOf()
    expect(subjects.map(({ subject, posts }) => [subject, posts])).toEqual([['alcohol', 1]])
    const [quote] = subjects[0]?.quotes ?? []
    expect(quote?.text).toBe('A cold beer after the race, nothing better')
    expect(quote?.at).toBe('2026-02-15T12:00:00.000Z')
    const [start = 0, end = 0] = quote?.matches[0] ?? []
    expect(quote?.text.slice(start, end)).toBe('beer')
  })

  it('goes out as CSV, with what was found on a line each', async () => {
    const answer = await viewer.request('GET', `${path}.csv`)
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const rows: { part: string; what: string; day: string }[] = parse(
      (await answer.text()).replace('\uFEFF', ''),
      {
        columns: true,
      },
    )
    expect(rows.filter(({ part }) => part === 'deal').map(({ day }) => day)).toEqual([
      '2026-02-11',
      '2026-02-10',
    ])
    expect(rows.filter(({ part }) => part === 'subject')).toHaveLength(2)
  })

  it('is not found for somebody who is not there', async () => {
    const nobody = `/api/v1/creators/${platform}/nobody/due-diligence`
    expect((await viewer.request('GET', nobody)).status).toBe(404)
  })
})

describe('what people decide', () => {
  it('is kept with who, when and why, changed and taken back', async () => {
    expect((await sheetOf()).verdict).toBeNull()
    expect(
      (await analyst.request('PUT', verdictPath, { verdict: 'care', reason: 'Ask about beer' })).status,
    ).toBe(204)
    expect((await analyst.request('PUT', verdictPath, { verdict: 'ok', reason: 'Asked' })).status).toBe(204)
    expect((await sheetOf()).verdict).toMatchObject({
      verdict: 'ok',
      reason: 'Asked',
      decidedBy: 'Test analyst',
    })
    expect((await analyst.request('DELETE', verdictPath)).status).toBe(204)
    expect((await sheetOf()).verdict).toBeNull()
  })

  it('needs a reason, a known word and more than a viewer', async () => {
    expect((await analyst.request('PUT', verdictPath, { verdict: 'ok', reason: ' ' })).status).toBe(400)
    expect((await analyst.request('PUT', verdictPath, { verdict: 'bad', reason: 'x' })).status).toBe(400)
    expect((await viewer.request('PUT', verdictPath, { verdict: 'ok', reason: 'x' })).status).toBe(403)
  })

  it('is forgotten when the person is erased, and the audit names nobody', async () => {
    await analyst.request('PUT', verdictPath, { verdict: 'no', reason: 'Sells a rival' })
    await test.owner.request('DELETE', `/api/v1/creators/${platform}/ana`)
    const ctx = await contextOf(test)
    expect(await ctx.db.selectFrom('creator_verdict').select('verdict').execute()).toEqual([])
    const kept = await ctx.db
      .selectFrom('audit_event')
      .select(['subject', 'details'])
      .where('action', '=', 'verdict.decided')
      .execute()
    expect(kept).toHaveLength(3)
    for (const { subject, details } of kept) {
      expect(subject).toBeNull()
      expect(JSON.stringify(details)).not.toContain('rival')
    }
  })
})
