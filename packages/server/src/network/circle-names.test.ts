import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '../corpus/corpus-id.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import type { NetworkMap } from './map.schema.ts'

let test: TestApp
let viewer: TestClient
let analyst: TestClient
const smiths = ['ana', 'ben', 'cleo', 'dan']
const cooks = ['kim', 'lea', 'max', 'noa', 'oli']
const idsOf = (people: readonly string[]) => people.map((handle) => accountId('twitter', handle))
let posts = 0
const ring = (people: readonly string[], word: string, month: string) =>
  people.flatMap((author, place) =>
    [1, 2].map((step) => ({
      ...{
        platform: 'twitter',
        id: `p${posts++}`,
        author,
        at: `2026-${month}-0${step}T10:00:00Z`,
        lang: 'en',
      },
      text: `A ${word}, @${people[(place + step) % people.length]}`,
    })),
  )

beforeAll(async () => {
  test = await openTestApp()
  viewer = await test.member('viewer')
  analyst = await test.member('analyst')
  const ctx = test.relais.contextFor(await getWorkspace(test.relais.db, undefined), { kind: 'cli' })
  await importRecords(ctx, 'posts', [
    ...ring(smiths, 'knife', '01'),
    ...ring(cooks, 'knife', '01'),
    // In February the smiths have three newcomers and are the larger circle; of the cooks two are left.
    ...ring([...smiths.slice(1), 'pia', 'quin', 'rob'], 'knife', '02'),
    ...ring([...cooks.slice(0, 2), 'tom', 'una', 'vic'], 'knife', '02'),
  ])
})
afterAll(() => test.close())

const mapOf = async (month: string): Promise<NetworkMap> =>
  (
    await viewer.request('GET', `/api/v1/network?terms=knife&from=2026-${month}-01&to=2026-${month}-28`)
  ).json()
const namesOf = async (month: string) => {
  const { circles, people } = await mapOf(month)
  return circles.map(({ name, faces }) => [name?.name ?? null, people[faces[0] ?? -1]?.handle, name])
}
const call = (name: string, people: readonly string[], more: object = {}, client = analyst) =>
  client.request('POST', '/api/v1/network/circle-names', { name, accountIds: idsOf(people), ...more })
const nameIn = async (month: string, name: string) =>
  (await mapOf(month)).circles.find((circle) => circle.name?.name === name)

describe('the name of a circle', () => {
  it('is shown where its people are, in another period too, with how many are found again', async () => {
    expect((await namesOf('01')).map(([name]) => name)).toEqual([null, null])
    expect((await call('Smiths', smiths)).status).toBe(201)
    expect((await call('Cooks', cooks)).status).toBe(201)
    const january = await nameIn('01', 'Smiths')
    expect(january).toMatchObject({ people: 4, name: { known: 4, of: 4, namedBy: 'Test analyst' } })
    expect(await nameIn('01', 'Cooks')).toMatchObject({ people: 5, name: { known: 5, of: 5 } })
    expect(await nameIn('02', 'Smiths')).toMatchObject({ people: 6, name: { known: 3, of: 4 } })
    // Two do not make a circle again.
    expect(await nameIn('02', 'Cooks')).toBeUndefined()
  })

  it('is replaced and taken away, and goes into the files', async () => {
    const id = (await nameIn('01', 'Cooks'))?.name?.id
    expect((await call('Chefs', cooks, { replaces: id })).status).toBe(201)
    expect(await nameIn('01', 'Cooks')).toBeUndefined()
    const chefs = (await nameIn('01', 'Chefs'))?.name
    const file = await viewer.request('GET', '/api/v1/network.csv?terms=knife&from=2026-01-01&to=2026-01-28')
    expect(await file.text()).toContain(',Chefs,')
    expect((await analyst.request('DELETE', `/api/v1/network/circle-names/${chefs?.id}`)).status).toBe(204)
    expect((await analyst.request('DELETE', `/api/v1/network/circle-names/${chefs?.id}`)).status).toBe(404)
    expect(await nameIn('01', 'Chefs')).toBeUndefined()
  })

  it('is refused without a name, for too few or unknown people, and from viewers', async () => {
    expect((await call(' ', smiths)).status).toBe(400)
    expect((await call('Two', smiths.slice(0, 2))).status).toBe(400)
    expect((await call('Strangers', ['x1', 'x2', 'x3'])).status).toBe(404)
    expect((await call('Others', cooks, { replaces: 'cnm_nothing' })).status).toBe(404)
    expect((await call('Mine', smiths, {}, viewer)).status).toBe(403)
    expect(await nameIn('01', 'Others')).toBeUndefined()
  })

  it('is known by nobody who was erased', async () => {
    await test.owner.request('DELETE', '/api/v1/creators/twitter/ana')
    const rows = await test.relais.db.selectFrom('circle_name').select('members').execute()
    expect(rows.map(({ members }) => members.toSorted())).toEqual([idsOf(smiths.slice(1)).toSorted()])
    expect(await nameIn('02', 'Smiths')).toMatchObject({ name: { known: 3, of: 3 } })
  })
})
