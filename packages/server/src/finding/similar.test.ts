import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '../corpus/corpus-id.ts'
import { decideJoin } from '../identity/decide-join.ts'
import { findSharedAudiences } from './find-shared-audiences.ts'
import { findSimilarWriters } from './find-similar-writers.ts'
import { sharedAudiencesCsv, similarWritersCsv } from './similar-csv.ts'

let test: TestWorkspace
const january = { from: '2026-01-01', to: '2026-01-31' }
let posted = 0
const post = (author: string, text: string, more: object = {}) => ({
  platform: 'twitter',
  id: `p${posted++}`,
  author,
  at: `2026-01-${String((posted % 28) + 1).padStart(2, '0')}T10:00:00Z`,
  text,
  lang: 'en',
  ...more,
})
const times = <Made>(count: number, make: (n: number) => Made) =>
  Array.from({ length: count }, (_, n) => make(n))

const everyday = [
  'rain all morning',
  'the bus was late',
  'lunch with friends',
  'new week new list',
  'slept well',
]
const sharpening = [
  'whetstone grit before leather strop',
  'burr on the blade after the whetstone',
  'carbon steel blade and a leather strop',
  'grit 1000 then burr then strop',
  'whetstone flat again and the steel rings',
  'blade angle and burr, whetstone wet',
]
const baking = [
  'sourdough starter is alive',
  'crumb of the sourdough',
  'oven and crust',
  'rye flour and starter',
]

beforeAll(async () => {
  test = await openTestWorkspace()
  await importRecords(test.ctx, 'accounts', [
    { platform: 'twitter', handle: 'ana', name: 'Ana', person: 'ana', followers: 900 },
    { platform: 'instagram', handle: 'ana.too', name: 'Ana', person: 'ana' },
    { platform: 'twitter', handle: 'ben', name: 'Ben', followers: 1200 },
  ])
  await importRecords(test.ctx, 'posts', [
    ...times(12, (n) => post('ana', `${sharpening[n % 6]}`)),
    ...times(9, (n) => post('ben', `${sharpening[(n + 1) % 6]}`)),
    ...times(9, (n) => ({ ...post('ana.too', `${sharpening[n % 6]}`), platform: 'instagram' })),
    ...times(10, (n) => post('cleo', `${baking[n % 4]}`)),
    ...times(8, (n) => post('dan', `${n < 2 ? 'that knife again' : everyday[n % 5]}`)),
    ...times(400, (n) => post(`crowd${n % 40}`, `${everyday[Math.floor(n / 40) % 5]}`)),
    // Answers are not what somebody writes about.
    ...times(8, (n) => post('echo', `${sharpening[n % 6]}`, { replyTo: { author: 'ana', id: 'p0' } })),
  ])
  await importRecords(test.ctx, 'interactions', [
    ...times(30, (n) => ({ kind: 'follow', from: `twitter/fan${n}`, to: 'twitter/ana' })),
    ...times(20, (n) => ({ kind: 'follow', from: `twitter/fan${n}`, to: 'twitter/ben' })),
    ...times(4, (n) => ({ kind: 'follow', from: `twitter/fan${n}`, to: 'twitter/small' })),
    ...times(30, (n) => ({ kind: 'follow', from: `twitter/fan${n}`, to: 'twitter/star' })),
    ...times(300, (n) => ({ kind: 'follow', from: `twitter/crowd${n}`, to: 'twitter/star' })),
    ...times(10, (n) => ({ kind: 'follow', from: `twitter/fan${n}`, to: 'instagram/ana.too' })),
  ])
})
afterAll(() => test.close())

const handles = (people: readonly { handle: string }[]) => people.map(({ handle }) => handle)

describe('who writes like somebody', () => {
  const find = (person: string, more: object = {}) =>
    findSimilarWriters(test.ctx, { person, ...january, limit: 10, ...more })

  it('shares the words that set that person apart, which are told with how often each uses them', async () => {
    const found = await find('twitter/ana', { terms: ['knife', 'blade'] })
    expect(found).toMatchObject({ person: { handle: 'ana', name: 'Ana' }, posts: 12, language: 'en' })
    expect(found.words.map(({ word }) => word)).toEqual(
      expect.arrayContaining(['whetstone', 'burr', 'strop']),
    )
    expect(handles(found.people)).toEqual(['ben'])
    const [ben] = found.people
    expect(ben).toMatchObject({ followers: 1200, posts: 9 })
    expect(ben?.closeness).toBeGreaterThan(0.8)
    expect(ben?.closeness).toBeLessThanOrEqual(1)
    expect(ben?.postsOnTopic).toBeGreaterThan(0)
    const whetstone = ben?.words.find(({ word }) => word === 'whetstone')
    expect(whetstone).toMatchObject({ posts: 8, theirPosts: 5 })
  })

  it('is not the same person elsewhere, whether the data or somebody here says so', async () => {
    expect(handles((await find('twitter/ana')).people)).not.toContain('ana.too')
    const pair = { accountId: accountId('twitter', 'ana'), otherId: accountId('twitter', 'ben') }
    await decideJoin(test.ctx, pair, 'joined')
    expect(handles((await find('twitter/ana')).people)).toEqual([])
    await decideJoin(test.ctx, pair, 'refused')
  })

  it('is nobody beside one who writes what everybody writes, or nothing', async () => {
    expect(await find('twitter/crowd3')).toMatchObject({ people: [] })
    expect(await find('twitter/star')).toMatchObject({ posts: 0, wordsKnown: 0, people: [] })
    expect(await find('twitter/echo')).toMatchObject({ posts: 0, people: [] })
  })

  it('can be narrowed to a platform', async () => {
    expect(handles((await find('twitter/ben', { platforms: ['instagram'] })).people)).toEqual(['ana.too'])
  })

  it('says so when there is no such person, or the name is none', async () => {
    await expect(find('twitter/nobody')).rejects.toThrow('Nobody called twitter/nobody')
    await expect(find('ana')).rejects.toThrow('platform/handle')
  })
})

describe('to whom an audience also listens', () => {
  const find = (person: string, more: object = {}) =>
    findSharedAudiences(test.ctx, { person, ...january, audience: 'following', limit: 10, ...more })

  it('is told with how many both have, and how much more likely that is than with others', async () => {
    const found = await find('twitter/ana')
    expect(found).toMatchObject({ size: 30, looked: 30, everybody: 330 })
    expect(handles(found.people)).toEqual(['ben'])
    const [ben] = found.people
    expect(ben).toMatchObject({ shared: 20, audience: 20, postsOnTopic: null })
    expect(ben?.inBoth).toBeCloseTo(20 / 30)
    expect(ben?.timesRange[0]).toBeGreaterThan(5)
    expect(ben?.times).toBeLessThan(ben?.timesRange[1] ?? 0)
  })

  it('is neither somebody whom everybody follows, nor one with four in common', async () => {
    const listed = handles((await find('twitter/ana')).people)
    expect(listed).not.toContain('star')
    expect(listed).not.toContain('small')
  })

  it('counts those who name or answer in the period, where that is asked', async () => {
    const found = await find('twitter/ana', { audience: 'talking' })
    expect(found).toMatchObject({ size: 1, everybody: 1, people: [] })
  })
})

it('gives tables with the words and the ranges', async () => {
  const asked = { person: 'twitter/ana', ...january, limit: 10 }
  const [header, ben] = similarWritersCsv(await findSimilarWriters(test.ctx, asked)).split('\r\n')
  expect(header).toBe(
    '\uFEFFplatform,handle,name,followers,posts_on_topic,posts,closeness,shared_words,words',
  )
  expect(ben).toMatch(/^twitter,ben,Ben,1200,,9,0\.\d+,\d+,.*whetstone/)
  const shared = await findSharedAudiences(test.ctx, { ...asked, audience: 'following' })
  expect(sharedAudiencesCsv(shared).split('\r\n')[1]).toMatch(/^twitter,ben,Ben,1200,,20,20,30,0\.6667,/)
})
