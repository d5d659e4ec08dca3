import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWorkspace } from '../workspace/get-workspace.ts'
import type { Advocates } from './advocate.schema.ts'

let test: TestApp
let viewer: TestClient
let analyst: TestClient

const said: Readonly<Record<string, readonly string[]>> = {
  ana: [
    'My second pair of Tarnbecks, I love them',
    'Tarnbeck again: 900 km and they held up. I recommend them',
    'Tarnbeck replaced them, great service',
    'Still in my Tarnbecks. No complaints',
  ],
  ben: [
    'My Tarnbeck fell apart, terrible',
    'Tarnbeck never replied. I want a refund',
    'Tarnbeck: the sole came off again, useless',
    'Avoid Tarnbeck, a waste of money',
  ],
  paula: [
    'I love my Tarnbecks, brilliant #ad',
    'Love my Tarnbecks, they held up',
    'Bought another Tarnbeck, I recommend it',
    'Tarnbeck, great service',
  ],
  tarnbeck: [
    'We love our Tarnbeck runners',
    'Tarnbeck is the best, we recommend it',
    'Love from Tarnbeck, brilliant',
  ],
  cleo: ['I love my Tarnbecks', 'Ten kilometres along the canal'],
}

const listOf = async (side: string, query = ''): Promise<Advocates> =>
  (await viewer.request('GET', `/api/v1/finding/${side}${query}`)).json()
const handles = ({ people }: Pick<Advocates, 'people'>) => people.map(({ handle }) => handle)

beforeAll(async () => {
  test = await openTestApp()
  viewer = await test.member('viewer')
  analyst = await test.member('analyst')
  const { relais } = test
  const ctx = relais.contextFor(await getWorkspace(relais.db, undefined), { kind: 'cli' })
  const posts = Object.entries(said).flatMap(([author, texts]) =>
    texts.map((text, index) => ({
      ...{ platform: 'bluesky', id: `${author}${index}`, author, lang: 'en', text },
      at: `2026-0${(index % 2) + 1}-1${index}T12:00:00Z`,
      observedAt: '2026-02-24T12:00:00Z',
      ...(author === 'ana' && index === 3 ? { kind: 'reply', replyTo: { author: 'cleo', id: 'cleo1' } } : {}),
      metrics: { likes: 5, comments: author === 'ben' ? 12 : 0 },
    })),
  )
  await importRecords(ctx, 'posts', posts)
})
afterAll(() => test.close())

describe('who speaks for the brand or against it', () => {
  it('is nobody while no brand is named', async () => {
    expect(await listOf('ambassadors')).toMatchObject({ brand: null, people: [] })
  })

  it('is who says so unpaid and more than twice: not who was paid once, not the brand itself', async () => {
    await test.owner.request('PUT', '/api/v1/brand', { name: 'Tarnbeck', terms: ['tarnbeck'] })
    const ambassadors = await listOf('ambassadors')
    expect(handles(ambassadors)).toEqual(['ana'])
    expect(ambassadors).toMatchObject({ brand: 'Tarnbeck', lookedAt: 3, paid: 1, found: 1 })
    expect(handles(await listOf('detractors'))).toEqual(['ben'])
  })

  it('comes with what is said, how long, to whom, quoted with its day', async () => {
    const [ana] = (await listOf('ambassadors', '?terms=canal')).people
    expect(ana).toMatchObject({
      stance: { label: 'favourable', posts: 4, against: 0 },
      weeks: 3,
      firstAt: '2026-01-10T12:00:00.000Z',
      lastAt: '2026-02-13T12:00:00.000Z',
      answered: 1,
      postsOnTopic: 0,
      counterQuote: null,
    })
    expect(ana?.said.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['praised', 'again', 'recommended', 'helped', 'lasted']),
    )
    expect(ana?.quotes).toHaveLength(3)
    const [ben] = (await listOf('detractors')).people
    expect(ben).toMatchObject({ stance: { label: 'against' }, comments: 48 })
    expect(ben?.quotes[0]?.lean).toBe('against')
  })

  it('goes out as CSV, one line a person', async () => {
    const response = await viewer.request('GET', '/api/v1/finding/detractors.csv')
    const rows = parse(await response.text(), { columns: true, bom: true }) as Record<string, string>[]
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ handle: 'ben', stance: 'against', posts: '4', comments: '48' })
  })

  it('is no longer who somebody says is not, on that side, until that is taken back', async () => {
    const { people } = await listOf('detractors')
    const id = people[0]?.accountId as string
    expect((await viewer.request('PUT', `/api/v1/finding/detractors/refused/${id}`)).status).toBe(403)
    expect((await analyst.request('PUT', `/api/v1/finding/detractors/refused/${id}`)).status).toBe(204)
    const without = await listOf('detractors')
    expect([handles(without), without.refused.map(({ handle }) => handle)]).toEqual([[], ['ben']])
    expect((await listOf('ambassadors')).refused).toEqual([])
    await analyst.request('DELETE', `/api/v1/finding/detractors/refused/${id}`)
    expect(handles(await listOf('detractors'))).toEqual(['ben'])
  })

  it('refuses what is no id, and a side that there is not', async () => {
    expect((await analyst.request('PUT', '/api/v1/finding/detractors/refused/ana')).status).toBe(400)
    expect((await analyst.request('PUT', '/api/v1/finding/neighbours/refused/1')).status).toBe(404)
  })

  it('is nobody who was erased, of whom no refusal stays', async () => {
    const id = (await listOf('detractors')).people[0]?.accountId as string
    await analyst.request('PUT', `/api/v1/finding/detractors/refused/${id}`)
    expect((await test.owner.request('DELETE', '/api/v1/creators/bluesky/ben')).status).toBe(200)
    const rows = await test.relais.db.selectFrom('advocate_refusal').selectAll().execute()
    expect([rows, (await listOf('detractors')).refused]).toEqual([[], []])
  })
})
