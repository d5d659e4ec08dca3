import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAdjacentTopics } from './find-adjacent-topics.ts'
import { findConnected } from './find-connected.ts'
import { findRising } from './find-rising.ts'
import { adjacentCsv, connectedCsv, risingCsv } from './topic-csv.ts'

let test: TestWorkspace
const asked = { terms: ['knife'], from: '2026-01-01', to: '2026-01-28', limit: 20 }
let made = 0
const at = (day: number, hour = 8) =>
  `2026-01-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`
const post = (author: string, day: number, text: string, more: object = {}) => ({
  ...{ platform: 'twitter', id: `p${made++}`, author, at: at(day), text, lang: 'en' },
  ...more,
})
const times = <Made>(count: number, make: (n: number) => Made) =>
  Array.from({ length: count }, (_, n) => make(n))
/** So many people answer what somebody said that day. */
const answers = (author: string, day: number, people: number, first = 0) =>
  times(people, (n) => ({
    ...{ kind: 'reply', from: `twitter/fan${first + n}`, to: `twitter/${author}`, at: at(day, 12) },
  }))

beforeAll(async () => {
  test = await openTestWorkspace()
  const cooks = times(30, (n) => `cook${n}`)
  const others = times(60, (n) => `other${n}`)
  await importRecords(test.ctx, 'accounts', [
    ...[...cooks, ...others, 'quiet', 'star', 'clubmate'].map((handle) => ({
      platform: 'twitter',
      handle,
      name: handle,
    })),
    { platform: 'twitter', handle: 'hermit', name: 'Hermit', followers: 40 },
  ])
  await importRecords(test.ctx, 'posts', [
    // Cooks write about knives and bake; others drink coffee and a few bake; everybody talks of rain.
    ...cooks.flatMap((cook, n) => [
      post(cook, 3, 'A knife'),
      post(cook, 17, 'Another knife'),
      ...(n < 20
        ? [post(cook, 5, 'Bread! #sourdough #bread'), post(cook, 9, 'Again #sourdough #bread')]
        : []),
      ...times(n < 20 ? 2 : 4, (day) => post(cook, 10 + day, 'Rain #weather')),
    ]),
    ...others.flatMap((other, n) => [
      ...(n < 6 ? [post(other, 5, 'Bread #sourdough #bread')] : [post(other, 5, 'Cup #coffee')]),
      ...times(3, (day) => post(other, 10 + day, 'Rain #weather')),
    ]),
    // Who rises on many posts, who on one, and who goes with the topic.
    ...times(12, (n) => post('broad', 1 + 2 * n, 'My knife')),
    ...times(4, (n) => post('viral', 15 + 3 * n, 'This knife')),
    ...times(48, (n) => post(`steady${n % 6}`, 2 + 3 * Math.floor(n / 6), 'The knife')),
    // One friend alone deals with the hermit.
    ...times(4, (n) => post('hermit', 4 + n, 'Old knife, @cook0')),
    ...times(3, (n) => post('cook0', 8 + n, 'Thanks @hermit')),
  ])
  await importRecords(test.ctx, 'interactions', [
    ...times(12, (n) => answers('broad', 1 + 2 * n, n < 7 ? 1 : 8, 10 * n)).flat(),
    ...times(4, (n) => answers('viral', 15 + 3 * n, n === 0 ? 30 : 1, 40 * n)).flat(),
    ...times(48, (n) => answers(`steady${n % 6}`, 2 + 3 * Math.floor(n / 6), 5, 4 * n)).flat(),
    // Those who move the topic follow the quiet one; everybody follows the star.
    ...times(12, (n) => ({ kind: 'follow', from: `twitter/cook${n}`, to: 'twitter/quiet' })),
    // In a club everybody follows everybody and praises them back.
    ...times(12, (n) => [
      { kind: 'follow', from: `twitter/cook${n}`, to: 'twitter/clubmate' },
      { kind: 'follow', from: 'twitter/clubmate', to: `twitter/cook${n}` },
      ...times(3, (day) => ({
        ...{ kind: 'reply', from: `twitter/cook${n}`, to: 'twitter/clubmate', at: at(20 + day) },
      })),
      ...times(2, (day) => ({
        ...{ kind: 'reply', from: 'twitter/clubmate', to: `twitter/cook${n}`, at: at(20 + day) },
      })),
    ]).flat(),
    ...[...cooks, ...others, ...times(200, (n) => `fan${n}`)].map((one) => ({
      ...{ kind: 'follow', from: `twitter/${one}`, to: 'twitter/star' },
    })),
    ...[...cooks, ...others].map((one) => ({ kind: 'follow', from: `twitter/${one}`, to: 'twitter/planet' })),
    ...others.map((one) => ({ kind: 'follow', from: `twitter/${one}`, to: 'twitter/moon' })),
  ])
})
afterAll(() => test.close())

const handles = (people: readonly { handle: string }[]) => people.map(({ handle }) => handle)

describe('subjects beside a topic', () => {
  it('are what its people write about more than others who write as much: neither weather nor coffee', async () => {
    const found = await findAdjacentTopics(test.ctx, asked)
    expect(found).toMatchObject({ writers: 30, others: 60 })
    expect(found.subjects.map(({ terms }) => terms.toSorted())).toEqual([['bread', 'sourdough']])
    const [bread] = found.subjects
    expect(bread?.writing).toMatchObject({ people: 20, of: 30, others: 6, ofOthers: 60 })
    expect(bread?.writing.timesRange[0]).toBeGreaterThan(2)
    expect(adjacentCsv(found).split('\r\n')[1]).toMatch(/^(bread|sourdough),.*,20,30,6,60,/)
  })

  it('are none where nobody speaks of the topic', async () => {
    expect(await findAdjacentTopics(test.ctx, { ...asked, terms: ['spaceship'] })).toMatchObject({
      ...{ writers: 0, subjects: [] },
    })
  })
})

describe('people on the rise', () => {
  it('gain faster than the topic on many posts; who gains on one is told apart, who keeps pace is left out', async () => {
    const found = await findRising(test.ctx, asked)
    expect(found).toMatchObject({ before: { to: '2026-01-14' }, after: { from: '2026-01-15' } })
    expect(found.people.map(({ handle, kind }) => [handle, kind])).toEqual([
      ['broad', 'broad'],
      ['viral', 'one-post'],
    ])
    expect(found.people[0]).toMatchObject({ peopleBefore: 7, peopleAfter: 40, postsBefore: 7, postsAfter: 5 })
    expect(found.people[1]).toMatchObject({ peopleBefore: 0, best: { people: 30, text: 'This knife' } })
    expect(risingCsv(found).split('\r\n')[1]).toMatch(/^twitter,broad,.*,broad,7,40,/)
  })

  it('are nobody in a period of one day', async () => {
    const found = await findRising(test.ctx, { ...asked, from: '2026-01-15', to: '2026-01-15' })
    expect(found).toMatchObject({ people: [], tested: 0 })
  })
})

describe('people whom no search by words brings', () => {
  it('are those to whom the people who move the topic turn more than others, with through whom; neither whom everybody follows, nor who follows and praises them back', async () => {
    const found = await findConnected(test.ctx, asked)
    expect(handles(found.unseen)).toEqual(['quiet'])
    expect(found.tested).toBeGreaterThan(1)
    expect(found.expectedByChance).toBeCloseTo(0.05 * found.tested)
    const [quiet] = found.unseen
    expect(quiet).toMatchObject({ postsOnTopic: 0, turning: 12 })
    expect(quiet?.through).toHaveLength(3)
    expect(quiet?.through[0]).toMatchObject({ follows: true, exchanges: 0, lastAt: null, quote: null })
  })

  it('and people on it whom one other person alone deals with, with the latest words', async () => {
    const found = await findConnected(test.ctx, asked)
    expect(handles(found.behindOne)).toEqual(['hermit'])
    expect(found.behindOne[0]).toMatchObject({
      exchangesBack: 4,
      through: { handle: 'cook0', exchanges: 3, quote: { text: 'Thanks @hermit' } },
    })
    expect(connectedCsv(found)).toContain('behind-one')
  })
})
