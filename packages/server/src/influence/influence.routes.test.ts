import { openTestApp, type TestApp } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { type Ranking, rankingSchema } from './influence.schema.ts'

let test: TestApp

beforeAll(async () => {
  test = await openTestApp()
  const ctx = test.relais.contextFor(await getWorkspace(test.relais.db, undefined), { kind: 'cli' })
  await importRecords(
    ctx,
    'posts',
    Array.from({ length: 40 }, (_, index) => ({
      platform: 'bluesky',
      id: `p${index}`,
      author: `person${index % 9}`,
      authorProfile:
        index % 9 === 3 ? { name: '=HYPERLINK("http://example.org")' } : { followers: 100 * (index % 9) },
      at: '2026-02-10T12:00:00Z',
      observedAt: '2026-02-24T12:00:00Z',
      text: index % 3 === 0 ? `"quinoa", con @person${(index + 1) % 9}` : 'quinoa\ny arroz',
      metrics: { likes: index * 3 },
    })),
  )
})
afterAll(async () => {
  await test.close()
})

async function getRanking(query: string): Promise<Ranking> {
  const response = await test.owner.request('GET', `/api/v1/rankings?${query}`)
  expect(response.status).toBe(200)
  return rankingSchema.parse(await response.json())
}

it('answers with the ranking that the schema describes, whose contributions add up', async () => {
  const { results, topic, period } = await getRanking(
    'terms=quinoa,%22arroz%20rojo%22&platforms=bluesky&limit=5',
  )
  expect(topic.terms).toEqual(['quinoa', '"arroz rojo"'])
  expect(period).toEqual({ from: '2026-02-10', to: '2026-02-10' })
  expect(results).toHaveLength(5)
  for (const { score, contributions } of results) {
    expect(contributions.reduce((sum, { points }) => sum + points, 50)).toBeCloseTo(score, 9)
  }
})

it('gives only the people asked for, with the ranks that they have among everybody, and as a table too', async () => {
  const { results, candidates } = await getRanking('terms=quinoa')
  const [second, fifth] = [results[1], results[4]]
  const accounts = [fifth?.accountId, second?.accountId, '1'].join(',')
  const compared = await getRanking(`terms=quinoa&accounts=${accounts}`)
  expect(compared.results).toEqual([second, fifth])
  expect(compared.candidates).toBe(candidates)
  const table = await test.owner.request('GET', `/api/v1/rankings.csv?terms=quinoa&accounts=${accounts}`)
  expect((await table.text()).trim().split('\r\n')).toHaveLength(3)
})

it('gives the same answer to the same question', async () => {
  expect(await getRanking('terms=quinoa')).toEqual(await getRanking('terms=quinoa'))
})

it('refuses a join, a day or weights that are none, and a period that ends before it begins', async () => {
  for (const query of [
    'join=harmonic',
    'from=yesterday',
    'weights=a/b/c',
    'accounts=ana',
    'weights=0/0/0',
    'from=2026-02-02&to=2026-02-01',
  ]) {
    const response = await test.owner.request('GET', `/api/v1/rankings?terms=quinoa&${query}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_input' } })
  }
})

it('exports one line a person, with unknowns as empty cells and names that no spreadsheet runs', async () => {
  const response = await test.owner.request('GET', '/api/v1/rankings.csv?terms=quinoa&limit=1000')
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const csv = Buffer.from(await response.arrayBuffer()).toString('utf8')
  expect(csv.startsWith('\uFEFFrank,rank_best,rank_worst,band,platform,handle,name,followers,')).toBe(true)
  const nameless = csv.split('\r\n').find((line) => line.includes(',person3,'))
  expect(nameless).toContain(`"'=HYPERLINK(""http://example.org"")",,`)
  expect(csv.match(/^\d+,\d+,\d+,\d+,bluesky,/gm)).toHaveLength(9)
})
