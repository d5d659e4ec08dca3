import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '../corpus/corpus-id.ts'
import { upsertCounted } from '../counted-audience/counted-audience.store.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import type { AudienceFit, TargetAudience } from './audience-fit.schema.ts'

const handle = (n: number) => `reader${n}`
const platform = 'instagram'

let test: TestApp
let viewer: TestClient
let analyst: TestClient

const fitOf = async (who: string): Promise<AudienceFit> =>
  (await viewer.request('GET', `/api/v1/creators/${platform}/${who}/audience-fit`)).json()
const save = (sheet: Partial<TargetAudience> | object) =>
  analyst.request('PUT', '/api/v1/target-audience', sheet)

beforeAll(async () => {
  test = await openTestApp()
  viewer = await test.member('viewer')
  analyst = await test.member('analyst')
  const { relais } = test
  const ctx = relais.contextFor(await getWorkspace(relais.db, undefined), { kind: 'cli' })
  const readers = Array.from({ length: 60 }, (_, n) => n)
  await importRecords(ctx, 'accounts', [
    { platform, handle: 'ana', name: 'Ana', observedAt: '2026-02-01T00:00:00Z' },
    // Of twenty-five, the country is known: twenty in France.
    ...readers.slice(0, 25).map((n) => ({
      platform,
      handle: handle(n),
      country: n < 20 ? 'FR' : 'BE',
      observedAt: '2026-02-01T00:00:00Z',
    })),
  ])
  await importRecords(ctx, 'interactions', [
    ...readers.map((n) => ({ kind: 'follow', from: `${platform}/${handle(n)}`, to: `${platform}/ana` })),
    ...readers.slice(0, 30).map((n) => ({
      kind: 'follow',
      from: `${platform}/${handle(n)}`,
      to: `${platform}/bertrand`,
    })),
    ...Array.from({ length: 60 }, (_, n) => ({
      kind: 'follow',
      from: `${platform}/stranger${n}`,
      to: `${platform}/celeste`,
    })),
  ])
  const at = (day: number) => `2026-01-${String(day).padStart(2, '0')}T10:00:00Z`
  const bread = [
    'Ma miche de pain au levain, dorée',
    'Encore du levain ce matin',
    'Levain, farine et patience',
  ]
  const race = ['Ce matin dix kilomètres', 'Une course sous la pluie', 'Le marathon est dans un mois']
  await importRecords(ctx, 'posts', [
    {
      platform,
      id: 'own',
      author: 'ana',
      at: at(3),
      lang: 'fr',
      text: 'Réparer plutôt que jeter, voilà ma règle',
    },
    ...readers.slice(0, 40).flatMap((n) =>
      (n < 30 ? bread : race).map((text, place) => ({
        platform,
        id: `r${n}.${place}`,
        author: handle(n),
        at: at(4 + place),
        lang: 'fr',
        text,
      })),
    ),
    ...Array.from({ length: 60 }, (_, n) => ({
      platform,
      id: `s${n}`,
      author: `stranger${n}`,
      at: at(9),
      lang: 'fr',
      text: 'Dix kilomètres de course ce matin',
    })),
  ])
})
afterAll(() => test.close())

describe('who the audience of a person is', () => {
  it('says of how many it is known, and of nothing more', async () => {
    const fit = await fitOf('ana')
    expect(fit).toMatchObject({ total: 60, followers: 60, engaged: 0, looked: 60 })
    expect(fit.countries).toEqual({
      known: 25,
      most: [
        { value: 'FR', people: 20 },
        { value: 'BE', people: 5 },
      ],
    })
    expect(fit.languages).toEqual({ known: 40, most: [{ value: 'fr', people: 40 }] })
  })

  it('names what they write about more than others do, and whom else they follow', async () => {
    const { interests, alsoCite } = await fitOf('ana')
    expect(interests.known).toBe(40)
    expect(interests.most).toContainEqual({ value: 'levain', people: 30 })
    expect(interests.most.map(({ value }) => value)).not.toContain('course')
    expect(alsoCite).toHaveLength(1)
    expect(alsoCite[0]).toMatchObject({ handle: 'bertrand', people: 30 })
    // Half of this audience, against 30 of the 120 who follow anybody.
    expect(alsoCite[0]?.lift).toBeCloseTo(2)
  })

  it('is nobody where nobody was seen', async () => {
    expect(await fitOf('stranger1')).toMatchObject({ total: 0, looked: 0, fit: null, alsoCite: [] })
  })

  it('is not found for somebody who is not there', async () => {
    const { status } = await viewer.request('GET', `/api/v1/creators/${platform}/nobody/audience-fit`)
    expect(status).toBe(404)
  })
})

describe('the target audience', () => {
  it('is not there until somebody says it, and then is matched side by side', async () => {
    expect((await fitOf('ana')).fit).toBeNull()
    const kept = await save({
      languages: [{ value: 'FR', weight: 3 }],
      countries: [{ value: 'fr' }],
      interests: [{ value: 'levain' }, { value: 'marathon' }],
      values: ['réparer', 'luxe'],
    })
    expect((await kept.json()).target).toMatchObject({ countries: [{ value: 'FR', weight: 2 }] })
    const { fit, values } = await fitOf('ana')
    expect(fit?.sides.map(({ side, known, match }) => [side, known, match])).toEqual([
      ['languages', 40, 1],
      ['countries', 25, 0.8],
      ['interests', 40, 1],
    ])
    expect(fit?.match).toBeCloseTo(2.8 / 3)
    expect(fit?.low).toBeLessThan(0.93)
    expect(values).toMatchObject([
      { value: 'réparer', posts: 1, quote: expect.stringContaining('Réparer plutôt que jeter') },
      { value: 'luxe', posts: 0, quote: null },
    ])
  })

  it('leaves unknown what too few show', async () => {
    await save({ languages: [{ value: 'fr' }] })
    const { fit } = await fitOf('bertrand')
    expect(fit).toMatchObject({ match: 1, unknown: [] })
    expect((await fitOf('celeste')).fit?.sides[0]).toMatchObject({ known: 60, match: 1 })
    expect((await fitOf('stranger1')).fit).toMatchObject({ match: null, unknown: ['languages'] })
  })

  it('goes when it asks for nothing; what is no language is refused, and a viewer changes nothing', async () => {
    expect((await save({})).status).toBe(200)
    expect((await (await viewer.request('GET', '/api/v1/target-audience')).json()).target).toBeNull()
    expect((await save({ languages: [{ value: 'French please' }] })).status).toBe(400)
    expect((await save({ countries: [{ value: 'FR', weight: 9 }] })).status).toBe(400)
    expect((await viewer.request('PUT', '/api/v1/target-audience', {})).status).toBe(403)
  })
})

describe('what a network itself counts', () => {
  const part = (value: string, followers: number) => ({ value, followers })
  const keep = async (who: string, more: object = {}) => {
    const ctx = test.relais.contextFor(await getWorkspace(test.relais.db, undefined), { kind: 'cli' })
    await upsertCounted(ctx, accountId(platform, who), {
      network: platform,
      countedAt: '2026-02-03T10:00:00.000Z',
      followers: 640,
      reach: { accounts: 3_210, from: '2026-01-04', until: '2026-02-01' },
      sides: {
        countries: [part('FR', 480), part('BE', 120)],
        cities: [],
        ages: [part('25-34', 390), part('13-17', 9), part('65+', 1)],
        genders: [],
      },
      trouble: null,
      ...more,
    })
  }

  it('is not there where no network was asked', async () => {
    expect((await fitOf('ana')).counted).toBeNull()
  })

  it('stands beside what is observed, with how many are listed, and changes none of it', async () => {
    await save({ countries: [{ value: 'FR', weight: 3 }] })
    const { counted: nothing, ...before } = await fitOf('ana')
    expect(nothing).toBeNull()
    await keep('ana')
    const { counted, ...observed } = await fitOf('ana')
    expect(observed).toEqual(before)
    expect(counted).toMatchObject({ network: platform, followers: 640, match: { match: 0.8, listed: 600 } })
    expect(counted?.sides[0]).toEqual({
      side: 'countries',
      listed: 600,
      most: [part('FR', 480), part('BE', 120)],
    })
  })

  it('puts ages from young to old', async () => {
    const ages = (await fitOf('ana')).counted?.sides.find(({ side }) => side === 'ages')
    expect(ages?.most.map(({ value }) => value)).toEqual(['13-17', '25-34', '65+'])
  })

  it('is matched with nothing where the network told nothing, or the sheet asks for no country', async () => {
    await keep('bertrand', {
      sides: { countries: [], cities: [], ages: [], genders: [] },
      trouble: 'too_few',
    })
    expect((await fitOf('bertrand')).counted).toMatchObject({ trouble: 'too_few', match: null })
    await save({ languages: [{ value: 'fr' }] })
    expect((await fitOf('ana')).counted?.match).toBeNull()
  })
})
