import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWorkspace } from '../workspace/get-workspace.ts'
import type { Portrait } from './portrait.schema.ts'

let test: TestApp
let analyst: TestClient
const nora = '/api/v1/creators/bluesky/nora'

/** Whole posts sound otherwise than what they say of the brand. */
const saidOfTarnbeck: readonly (readonly [author: string, text: string])[] = [
  [
    'otto',
    'Horrible, miserable week, I hate it all. My Tarnbeck are the best I ever had, would buy them again.',
  ],
  [
    'otto',
    'Horrible, miserable week, I hate it all. My Tarnbeck are the best I ever had, would buy them again.',
  ],
  ['otto', 'Ruvola fell apart after a month, terrible'],
  ['ruth', 'Lovely morning, so happy with this great weather! My Tarnbeck fell apart after a month.'],
  ['paula', 'I love my Tarnbeck, would buy them again #ad'],
]

beforeAll(async () => {
  test = await openTestApp()
  test.clock.set('2026-03-01T00:00:00Z')
  analyst = await test.member('analyst')
  await test.owner.request('PUT', '/api/v1/brand', { name: 'Tarnbeck', terms: ['tarnbeck'] })
  const ctx = test.relais.contextFor(await getWorkspace(test.relais.db, undefined), { kind: 'cli' })
  await importRecords(ctx, 'accounts', [
    {
      platform: 'bluesky',
      handle: 'nora',
      name: 'Nora Vale',
      bio: 'Running coach. I write a blog about shoes. Teacher at heart',
      followers: 6_200,
    },
  ])
  const day = (index: number) => new Date(Date.UTC(2025, 10, 1 + index * 5, 9)).toISOString()
  await importRecords(ctx, 'posts', [
    ...Array.from({ length: 24 }, (_, index) => ({
      platform: 'bluesky',
      id: `n${index}`,
      author: 'nora',
      at: day(index),
      lang: 'en',
      kind: index % 4 === 0 ? 'reply' : 'post',
      text:
        index === 22
          ? 'Which shoes do you take for mud?'
          : index % 3 === 0
            ? 'Notes on shoes for winter'
            : 'A quiet morning by the canal',
    })),
    ...Array.from({ length: 12 }, (_, index) => ({
      platform: 'bluesky',
      id: `c${index}`,
      author: `reader${index}`,
      at: day(index),
      lang: 'en',
      text: 'Read what @nora says about shoes',
      mentions: ['nora'],
    })),
    ...saidOfTarnbeck.map(([author, text], index) => ({
      ...{ platform: 'bluesky', id: `t${index}`, author, at: '2026-02-24T08:00:00Z', lang: 'en', text },
    })),
  ])
})
afterAll(() => test.close())

const portrait = async (query = ''): Promise<Portrait> => {
  const response = await analyst.request('GET', `${nora}/portrait${query}`)
  expect(response.status).toBe(200)
  return await response.json()
}

it('says who somebody is, how established, and why, with the size of the audience beside', async () => {
  const { tier, maturity, actorTypes, sizeTier, moment } = await portrait('?terms=shoes')
  expect(sizeTier).toBe('nano')
  expect([tier.tier, tier.decidedBy]).toEqual(['opinion-leader', 'relais'])
  expect(tier.reasons).toContainEqual({ kind: 'citedOnTopic', count: 12 })
  expect([maturity.level, maturity.isMeasurable]).toEqual([5, true])
  expect(actorTypes.map(({ occupation }) => occupation)).toContain('expert')
  expect(moment.isGood).toBe(true)
  expect(moment.because).toContainEqual(expect.objectContaining({ kind: 'asks', day: '2026-02-19' }))
})

describe('what somebody says of the brand, when one writes to them', () => {
  const momentOf = async (handle: string) => {
    const response = await analyst.request('GET', `/api/v1/creators/bluesky/${handle}/portrait`)
    const { moment, tier }: Portrait = await response.json()
    return { ...moment, reasons: tier.reasons }
  }

  it('is read from the words about it, and quoted: a bad week in which the brand did well speaks for it', async () => {
    const { isGood, because, but, reasons } = await momentOf('otto')
    expect(because).toEqual([
      expect.objectContaining({
        ...{ kind: 'favourable', day: '2026-02-24' },
        said: 'My Tarnbeck are the best I ever had, would buy them again.',
      }),
    ])
    expect([isGood, but]).toEqual([true, []])
    // The same words twice are one post, and one is too few to call somebody a customer who passes it on.
    expect(reasons).toEqual([])
  })

  it('a good day on which the brand failed speaks against it', async () => {
    const { isGood, because, but } = await momentOf('ruth')
    expect([isGood, because]).toEqual([false, []])
    expect(but).toEqual([
      expect.objectContaining({ kind: 'against', said: 'My Tarnbeck fell apart after a month.' }),
    ])
  })

  it('does not count where it is paid for', async () => {
    const { isGood, because, but } = await momentOf('paula')
    expect([isGood, because]).toEqual([false, []])
    expect(but).toEqual([expect.objectContaining({ kind: 'paidElsewhere' })])
  })
})

it('lets people decide another tier, with the reason, and takes that back', async () => {
  const decision = { tier: 'celebrity', reason: 'Presents the evening news' }
  expect((await analyst.request('PUT', `${nora}/tier`, decision)).status).toBe(204)
  expect((await portrait('?terms=shoes')).tier).toMatchObject({
    tier: 'celebrity',
    decidedBy: 'person',
    personsReason: 'Presents the evening news',
    suggested: 'opinion-leader',
  })
  await analyst.request('DELETE', `${nora}/tier`)
  expect((await portrait('?terms=shoes')).tier.decidedBy).toBe('relais')
})

it('keeps evidence that people add, with its source, and believes nothing that they refused', async () => {
  const book = { kind: 'book', quote: 'Mud and how to love it, 2024', sourceUrl: 'https://example.org/mud' }
  const added = await analyst.request('POST', `${nora}/evidence`, book)
  expect(added.status).toBe(201)
  const { id } = await added.json()
  expect(
    (await analyst.request('PUT', `${nora}/evidence/verdicts/teaching`, { state: 'refused' })).status,
  ).toBe(204)
  const stateOf = async (kind: string) => (await portrait()).evidence.find((item) => item.kind === kind)
  expect(await stateOf('teaching')).toMatchObject({ state: 'refused', id: null })
  expect(await stateOf('book')).toEqual({ ...book, id, state: 'added' })

  const standing = async () => {
    const response = await analyst.request('GET', `${nora}/standing?terms=shoes`)
    return (await response.json()).standing
  }
  const { reputation, signals } = await standing()
  const kinds = reputation.map(({ kind }: { kind: string }) => kind)
  expect(kinds).toContain('book')
  expect(kinds).not.toContain('teaching')
  expect(signals.find(({ name }: { name: string }) => name === 'reputation').value).toBe(kinds.length)

  await analyst.request('DELETE', `${nora}/evidence/verdicts/teaching`)
  expect((await stateOf('teaching'))?.state).toBe('suggested')
  expect((await analyst.request('DELETE', `${nora}/evidence/${id}`)).status).toBe(204)
  expect(await stateOf('book')).toBeUndefined()
})

it('refuses verdicts on what the profile does not name, and sources that are no address', async () => {
  const verdict = await analyst.request('PUT', `${nora}/evidence/verdicts/press`, { state: 'confirmed' })
  expect(verdict.status).toBe(404)
  const script = { kind: 'press', quote: 'x', sourceUrl: 'javascript:alert(1)' }
  expect((await analyst.request('POST', `${nora}/evidence`, script)).status).toBe(400)
})

it('forgets what was written about somebody who is erased', async () => {
  await analyst.request('PUT', `${nora}/tier`, { tier: 'celebrity', reason: 'gone soon' })
  await analyst.request('POST', `${nora}/evidence`, { kind: 'talk', quote: 'A talk' })
  expect((await test.owner.request('DELETE', nora)).status).toBe(200)
  for (const table of ['creator_tier', 'creator_evidence'] as const)
    expect(await test.relais.db.selectFrom(table).selectAll().execute()).toEqual([])
})
