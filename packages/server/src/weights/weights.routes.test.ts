import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { getWeightsByName } from './saved-weights.ts'
import { savedWeightsSchema } from './weights.schema.ts'

let test: TestApp
let analyst: TestClient
beforeAll(async () => {
  test = await openTestApp()
  analyst = await test.member('analyst')
})
afterAll(() => test.close())

const launches = { name: 'Our launches', reach: 10, relevance: 40, resonance: 50 }

async function save(body: object) {
  const response = await analyst.request('POST', '/api/v1/weights', body)
  expect(response.status).toBe(201)
  return savedWeightsSchema.parse(await response.json())
}

async function list(): Promise<object[]> {
  return (await (await analyst.request('GET', '/api/v1/weights')).json()).weights
}

it('makes a new version of a name in use, whatever its case, and keeps the old one as it was', async () => {
  const first = await save(launches)
  const second = await save({ ...launches, name: 'our launches', reach: 30 })
  expect([first.version, second.version]).toEqual([1, 2])
  expect(await list()).toMatchObject([
    { version: 2, reach: 30 },
    { version: 1, reach: 10 },
  ])
})

it('offers no version of a retired name, counts on from them when it is saved again, and brings all back', async () => {
  const { id, version } = await save({ ...launches, name: 'Retired' })
  expect((await analyst.request('DELETE', `/api/v1/weights/${id}`)).status).toBe(204)
  expect(await list()).not.toContainEqual(expect.objectContaining({ name: 'Retired' }))
  expect((await analyst.request('POST', `/api/v1/weights/${id}/restore`)).status).toBe(204)
  expect(await list()).toContainEqual(expect.objectContaining({ name: 'Retired' }))
  await analyst.request('DELETE', `/api/v1/weights/${id}`)
  expect((await save({ ...launches, name: 'retired' })).version).toBe(version + 1)
})

it('refuses weights that count nothing, or more than a hundred, and what has no name', async () => {
  const wrong = [
    { reach: 0, relevance: 0, resonance: 0 },
    { reach: 101 },
    { reach: -1 },
    { reach: 1.5 },
    { name: '' },
  ]
  for (const part of wrong) {
    const response = await analyst.request('POST', '/api/v1/weights', { ...launches, ...part })
    expect([response.status, (await response.json()).error.code]).toEqual([400, 'invalid_input'])
  }
})

it('exports every version as a line', async () => {
  const table = await (await analyst.request('GET', '/api/v1/weights.csv')).text()
  expect(table).toContain('name,version,reach,relevance,resonance,created_at')
  expect(table).toMatch(/our launches,2,30,40,50,/)
})

it('finds presets and own weights by name, the newest version of each', async () => {
  const ctx = test.relais.contextFor(await getWorkspace(test.relais.db, undefined), { kind: 'cli' })
  expect(await getWeightsByName(ctx, 'Awareness')).toEqual({ reach: 30, relevance: 30, resonance: 40 })
  expect(await getWeightsByName(ctx, 'OUR LAUNCHES')).toMatchObject({
    reach: 30,
    relevance: 40,
    resonance: 50,
  })
  await expect(getWeightsByName(ctx, 'nothing')).rejects.toMatchObject({ code: 'not_found' })
})
