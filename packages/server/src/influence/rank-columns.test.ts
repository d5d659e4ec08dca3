import { scoreColumns } from '@relais/core/influence/score-columns'
import { parseWeights } from '@relais/core/influence/weights'
import { everybody } from '@relais/core/people-filter/people-filter'
import { receivedColumns } from '@relais/core/weights/received-columns'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setMarked } from '../mark/marks.ts'
import { columnsSchema } from './columns.schema.ts'
import { rankColumns } from './rank-columns.ts'
import { rankTopic } from './rank-topic.ts'

const people = 30
const ask = { terms: ['quinoa'], limit: 100, offset: 0 }
let test: TestWorkspace

beforeAll(async () => {
  test = await openTestWorkspace()
  await importRecords(
    test.ctx,
    'posts',
    Array.from({ length: 200 }, (_, index) => {
      const person = Math.floor(people * ((index * 0.618) % 1) ** 1.5)
      return {
        platform: person % 4 === 0 ? 'instagram' : 'twitter',
        id: `p${index}`,
        author: `person${person}`,
        authorProfile: {
          ...(person % 5 === 0 ? {} : { followers: person ** 4 }),
          ...(person % 3 === 0 ? {} : { country: person % 2 === 0 ? 'MX' : 'FR' }),
        },
        at: new Date(Date.UTC(2025, 9, 1 + (index % 90))).toISOString(),
        observedAt: '2026-02-24T00:00:00Z',
        text: `quinoa ${index % 4 === 0 ? `@person${(person + index) % people}` : ''}`,
        metrics: { likes: (index * 37) % 101 },
      }
    }),
  )
})
afterAll(() => test.close())

describe('columns', () => {
  it('give the very order and scores of the ranking, for any weights and both joins', async () => {
    const columns = columnsSchema.parse(JSON.parse(JSON.stringify(await rankColumns(test.ctx, ask))))
    const received = receivedColumns(columns.accountIds.length, columns.signals)
    for (const text of ['20/35/45', '100/0/0', '0/100/0', '1/0/99', '73/62/79'])
      for (const join of ['geometric', 'additive'] as const) {
        const weights = parseWeights(text) ?? { reach: 0, relevance: 0, resonance: 0 }
        const { results } = await rankTopic(test.ctx, { ...ask, weights: text, join })
        const scored = scoreColumns(received, weights, join)
        const places = Array.from(scored?.order ?? [])
        expect(places.map((place) => columns.accountIds[place])).toEqual(
          results.map(({ accountId }) => accountId),
        )
        expect(places.map((place) => scored?.scores[place])).toEqual(results.map(({ score }) => score))
      }
  })

  it('say who everybody is, and keep unknowns unknown', async () => {
    const columns = await rankColumns(test.ctx, ask)
    expect(columns.candidates).toBe(people)
    expect(columns.accountIds).toHaveLength(people)
    const place = columns.handles.indexOf('person10')
    expect([columns.followers[place], columns.countries[place], columns.platforms[place]]).toEqual([
      null,
      'MX',
      'twitter',
    ])
    const audience = columns.signals.find(({ name }) => name === 'audience')
    expect([audience?.values[place], audience?.estimated[place]]).toEqual([null, 1])
  })
})

describe('a filter', () => {
  it('shows some people and leaves everybody the place they have among all', async () => {
    const all = await rankTopic(test.ctx, ask)
    const filter = { ...everybody, countries: ['MX'], leastPosts: 3 }
    const some = await rankTopic(test.ctx, { ...ask, filter })
    const rankOf = new Map(all.results.map(({ accountId, rank }) => [accountId, rank]))
    expect(some.passing).toBe(some.results.length)
    expect(some.passing).toBeGreaterThan(0)
    expect(some.passing).toBeLessThan(all.passing)
    expect(some.candidates).toBe(all.candidates)
    for (const { accountId, rank, postsOnTopic } of some.results) {
      expect(rank).toBe(rankOf.get(accountId))
      expect(postsOnTopic).toBeGreaterThanOrEqual(3)
    }
    expect(some.bands.reduce((sum, band) => sum + band.people, 0)).toBe(some.passing)
  })

  it('counts what each choice would show, as asking for it does', async () => {
    const { choices, candidates } = await rankTopic(test.ctx, ask)
    expect(choices.countries.reduce((sum, { people: count }) => sum + count, 0)).toBe(candidates)
    for (const { value, people: count } of choices.sizes) {
      const { passing } = await rankTopic(test.ctx, { ...ask, filter: { ...everybody, sizes: [value] } })
      expect(passing).toBe(count)
    }
  })

  it('knows who posted lately, and whom somebody marked', async () => {
    const lately = await rankTopic(test.ctx, { ...ask, filter: { ...everybody, activeWeeks: 1 } })
    const lastWeek = new Set(lately.results.map(({ weeks }) => (weeks.at(-1)?.posts ?? 0) > 0))
    expect([...lastWeek]).toEqual([true])

    const [first] = lately.results
    await setMarked(test.ctx, first?.accountId ?? '', true)
    const unmarked = await rankTopic(test.ctx, { ...ask, filter: { ...everybody, onlyUnmarked: true } })
    expect(unmarked.passing).toBe(unmarked.candidates - 1)
    expect(unmarked.results.map(({ accountId }) => accountId)).not.toContain(first?.accountId)
  })
})
