import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SignalName } from '@relais/core/influence/signals'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { endsAt } from '@relais/testkit/worlds/world-plan'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { importFile } from '../import/import-file.ts'
import type { RankedCreator, Ranking } from './influence.schema.ts'
import { rankTopic } from './rank-topic.ts'

// Forty thousand posts are imported.
vi.setConfig({ hookTimeout: 600_000, testTimeout: 60_000 })

const folder = new URL('../../../../samples/worlds/kitchen-knives-fr/', import.meta.url)
const world: {
  topic: { terms: string[]; exclude: string[] }
  stories: { story: string; handle: string }[]
} = JSON.parse(readFileSync(new URL('world.json', folder), 'utf8'))

let workspace: TestWorkspace
let ranking: Ranking

beforeAll(async () => {
  workspace = await openTestWorkspace()
  workspace.clock.set(endsAt)
  for (const kind of ['accounts', 'posts', 'interactions'] as const) {
    const path = fileURLToPath(new URL(`${kind}.ndjson.gz`, folder))
    await importFile(workspace.ctx, { path, kind, mapping: null })
  }
  ranking = await rankTopic(workspace.ctx, { ...world.topic, limit: 2_000, offset: 0 })
})
afterAll(() => workspace.close())

function whoIs(story: string): RankedCreator {
  const handle = world.stories.find((one) => one.story === story)?.handle
  const person = ranking.results.find((one) => one.handle === handle)
  if (person === undefined) throw new Error(`Nobody is ranked who plays ${story}`)
  return person
}

const place = (person: RankedCreator, name: SignalName) =>
  person.signals.find((signal) => signal.name === name)?.percentile ?? Number.NaN

it('finds the hidden gem clearly ahead, for being cited and answered and not for an audience', () => {
  const gem = whoIs('hidden-gem')
  expect(gem.rank).toBeLessThanOrEqual(5)
  expect(gem.band).toBeLessThanOrEqual(2)
  expect(place(gem, 'citations')).toBeGreaterThan(95)
  expect(place(gem, 'response')).toBeGreaterThan(95)
  expect(place(gem, 'audience')).toBeLessThan(85)
})

it('leaves the distant star outside the first fifty, for an audience without focus', () => {
  const star = whoIs('distant-star')
  expect(star.rank).toBeGreaterThan(50)
  expect(place(star, 'audience')).toBeGreaterThan(99)
  expect(place(star, 'focus')).toBeLessThan(10)
})

it('gives the bought step under ten points for the audience that was bought', () => {
  const bought = whoIs('bought-step')
  expect(bought.rank).toBeGreaterThan(10)
  expect(place(bought, 'audience')).toBeGreaterThan(85)
  const points = bought.contributions.find(({ signal }) => signal === 'audience')?.points
  expect(points).toBeLessThan(10)
})

it('keeps the pod that applauds itself out of the first fifteen', () => {
  expect(whoIs('pod').rank).toBeGreaterThan(15)
})

it('finds the viral newcomer by momentum, and says how little is sure', () => {
  const newcomer = whoIs('viral-newcomer')
  expect(newcomer.rank).toBeLessThanOrEqual(25)
  expect(place(newcomer, 'momentum')).toBeGreaterThan(97)
  expect(newcomer.rankRange[1] - newcomer.rankRange[0]).toBeGreaterThan(5)
})

it('finds the happy customer in the first tenth, with hardly a follower, by how often they are heard on it', () => {
  const customer = whoIs('happy-customer')
  expect(customer.rank).toBeLessThan(ranking.candidates / 10)
  expect(customer.followers).toBeLessThan(1_000)
  expect(place(customer, 'shareOfVoice')).toBeGreaterThan(90)
})

it('finds the detractor among the first ten: being heard is not being in favour', () => {
  const detractor = whoIs('detractor')
  expect(detractor.rank).toBeLessThanOrEqual(10)
  expect(place(detractor, 'citations')).toBeGreaterThan(95)
})

it('finds the friend of a friend by focus and voice, in the first tenth', () => {
  const friend = whoIs('friend-of-a-friend')
  expect(friend.rank).toBeLessThan(ranking.candidates / 10)
  expect(place(friend, 'focus')).toBeGreaterThan(90)
  expect(place(friend, 'citations')).toBeLessThan(90)
})

it('is an order that follower counts would explain by less than half', () => {
  expect(ranking.r2LogFollowers).toBeLessThan(0.5)
})
