import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getWorkspace } from '../workspace/get-workspace.ts'
import type { Audience, Growth } from './audience.schema.ts'

const seen = '2026-02-01T00:00:00Z'
const letters = (n: number) =>
  String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26), 97 + ((n * 7) % 26))
const people = [
  ...Array.from({ length: 60 }, (_, i) => ({
    handle: `real.${letters(i)}`,
    bio: `Knives and bread no ${letters(i)}${letters(i * 3)}`,
    followers: 200 + i * 9,
    following: 250 + i * 5,
    posts: 60 + i * 4,
  })),
  ...Array.from({ length: 40 }, (_, i) => ({
    handle: `deal_hunter${1000 + i}`,
    bio: 'Best deals every day, link below',
    followers: i % 4,
    following: 3_000 + i * 60,
    posts: 0,
  })),
]

const contextOf = async ({ relais }: TestApp) =>
  relais.contextFor(await getWorkspace(relais.db, undefined), { kind: 'cli' })

let test: TestApp
let viewer: TestClient
let analyst: TestClient
const path = '/api/v1/creators/instagram/ana'
const audienceOf = async (handle: string): Promise<Audience> =>
  (await viewer.request('GET', `/api/v1/creators/instagram/${handle}/audience`)).json()
const growthOf = async (handle: string): Promise<Growth> =>
  (await viewer.request('GET', `/api/v1/creators/instagram/${handle}/growth`)).json()

beforeAll(async () => {
  test = await openTestApp()
  viewer = await test.member('viewer')
  analyst = await test.member('analyst')
  const ctx = await contextOf(test)
  const weeks = Array.from({ length: 30 }, (_, week) =>
    new Date(Date.UTC(2025, 6, 6 + week * 7)).toISOString(),
  )
  await importRecords(ctx, 'accounts', [
    ...weeks.map((observedAt, week) => ({
      platform: 'instagram',
      handle: 'ana',
      name: 'Ana',
      followers: 5_000 + week * 20 + (week % 3) + (week < 20 ? 0 : 2_300),
      observedAt,
    })),
    { platform: 'instagram', handle: 'quiet', name: 'Quiet', observedAt: seen },
    ...people.map((one) => ({ platform: 'instagram', observedAt: seen, ...one })),
  ])
  await importRecords(ctx, 'interactions', [
    ...people.map(({ handle }) => ({ kind: 'follow', from: `instagram/${handle}`, to: 'instagram/ana' })),
    { kind: 'follow', from: `instagram/${people[0]?.handle}`, to: 'instagram/few' },
  ])
  const post = {
    platform: 'instagram',
    id: 'p',
    author: 'ana',
    at: '2026-01-05T10:00:00Z',
    text: 'A new knife',
  }
  await importRecords(ctx, 'posts', [
    post,
    ...Array.from({ length: 40 }, (_, i) => ({
      platform: 'instagram',
      id: `c${i}`,
      author: `writer.${letters(i)}`,
      at: `2026-01-05T11:${String(i).padStart(2, '0')}:00Z`,
      kind: 'reply',
      replyTo: { author: 'ana', id: 'p' },
      text:
        i % 4 === 0
          ? `Check out my channel and subscribe http://spam${i}.com`
          : `The handle reminds me of ${letters(i)} ${letters(i * 5)}, lovely steel`,
    })),
  ])
})
afterAll(() => test.close())

describe('the audience of a person', () => {
  it('has an interval that holds the real followers, looked at in full, with reasons and examples', async () => {
    const { followers } = await audienceOf('ana')
    expect(followers).toMatchObject({ state: 'estimated', total: 100, looked: 100 })
    expect(followers.low).toBeLessThanOrEqual(0.6)
    expect(followers.high).toBeGreaterThanOrEqual(0.6)
    const [reason] = followers.reasons
    expect(reason).toMatchObject({ people: 40 })
    expect(reason?.examples).toHaveLength(3)
    for (const { handle } of reason?.examples ?? []) expect(handle).toMatch(/^deal_hunter/)
  })

  it('reads one answer of each commenter where no profile is known', async () => {
    const { commenters } = await audienceOf('ana')
    expect(commenters).toMatchObject({ state: 'estimated', total: 40, looked: 40 })
    expect(commenters.low).toBeLessThanOrEqual(0.75)
    expect(commenters.high).toBeGreaterThanOrEqual(0.75)
    expect(commenters.reasons[0]?.examples[0]?.text).toContain('http://spam')
  })

  it('groups bios and handles that are alike', async () => {
    const { patterns } = await audienceOf('ana')
    expect(patterns.map(({ kind, common, people }) => [kind, common, people])).toEqual([
      ['bio', 'Best deals every day, link below', 40],
      ['handle', 'deal_hunter####', 40],
    ])
  })

  it('is not known where nobody was imported, and nobody is found who is not there', async () => {
    const quiet = await audienceOf('quiet')
    expect(quiet.followers).toMatchObject({ state: 'nothing', total: 0, share: null })
    expect(quiet.commenters).toMatchObject({ state: 'nothing', total: 0 })
    expect((await viewer.request('GET', '/api/v1/creators/instagram/nobody/audience')).status).toBe(404)
  })

  it('is too little to say of with one follower', async () => {
    expect((await audienceOf('few')).followers).toMatchObject({ state: 'tooFew', looked: 1, share: null })
  })
})

describe('growth', () => {
  it('asks about followers who came at once', async () => {
    const { questions, counts } = await growthOf('ana')
    expect(counts).toHaveLength(30)
    expect(questions).toMatchObject([{ kind: 'jump', events: [], answer: null }])
    expect(Math.abs((questions[0]?.count ?? 0) - 2_300)).toBeLessThan(40)
  })

  it('keeps what the creator says, with who wrote it and when, changes it and takes it away', async () => {
    const [question] = (await growthOf('ana')).questions
    const answer = `${path}/answers/${question?.about}`
    expect((await viewer.request('PUT', answer, { text: 'A contest' })).status).toBe(403)
    for (const text of ['A contest', 'A contest with a shop'])
      expect((await analyst.request('PUT', answer, { text })).status).toBe(204)
    const kept = (await growthOf('ana')).questions[0]?.answer
    expect(kept).toMatchObject({ text: 'A contest with a shop', writtenBy: expect.any(String) })
    expect((await analyst.request('DELETE', answer)).status).toBe(204)
    expect((await growthOf('ana')).questions[0]?.answer).toBeNull()
  })

  it('refuses an answer about nothing, and an empty one', async () => {
    expect((await analyst.request('PUT', `${path}/answers/weather`, { text: 'Rain' })).status).toBe(400)
    expect((await analyst.request('PUT', `${path}/answers/audience`, { text: '  ' })).status).toBe(400)
  })

  it('forgets the answers of somebody who is erased', async () => {
    await analyst.request('PUT', `${path}/answers/audience`, { text: 'All friends' })
    expect((await audienceOf('ana')).answer?.text).toBe('All friends')
    await test.owner.request('DELETE', path)
    const ctx = await contextOf(test)
    const left = await ctx.db.selectFrom('creator_answer').select('about').execute()
    expect(left).toEqual([])
  })
})
