import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SignalName } from '@relais/core/influence/signals'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { endsAt } from '@relais/testkit/worlds/world-plan'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { getAudience } from '../audience/get-audience.ts'
import { getGrowth } from '../audience/get-growth.ts'
import { accountId } from '../corpus/corpus-id.ts'
import { findAdjacentTopics } from '../finding/find-adjacent-topics.ts'
import { findConnected } from '../finding/find-connected.ts'
import { findRising } from '../finding/find-rising.ts'
import { importFile } from '../import/import-file.ts'
import { setMarked } from '../mark/marks.ts'
import { findIntroductions } from '../network/find-introductions.ts'
import { listRelays } from '../network/list-relays.ts'
import { mapNetwork } from '../network/map-network.ts'
import type { RankedCreator, Ranking } from './influence.schema.ts'
import { rankTopic } from './rank-topic.ts'

// Forty thousand posts are imported.
vi.setConfig({ hookTimeout: 600_000, testTimeout: 60_000 })

const folder = new URL('../../../../samples/worlds/kitchen-knives-fr/', import.meta.url)
const world: {
  topic: { terms: string[]; exclude: string[] }
  stories: { story: string; platform: string; handle: string; others?: string[]; when: string | null }[]
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

const storyOf = (name: string) => world.stories.find(({ story }) => story === name)

function whoIs(story: string): RankedCreator {
  const handle = storyOf(story)?.handle
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

describe('in the network', () => {
  it('shows the pod of twenty as a circle of its own', async () => {
    const pod = new Set([storyOf('pod')?.handle, ...(storyOf('pod')?.others ?? [])])
    const map = await mapNetwork(workspace.ctx, { ...world.topic, limit: 60, mostTies: 120 })
    const inPod = map.people.filter(({ handle }) => pod.has(handle))
    expect(inPod).toHaveLength(20)
    const [place, ...others] = new Set(inPod.map(({ circle }) => circle))
    expect(others).toEqual([])
    const circle = map.circles[place ?? -1]
    expect(circle?.people).toBeLessThan(60)
    expect(circle?.inside).toBeGreaterThan(20 * (circle?.outside ?? Number.POSITIVE_INFINITY))
  })

  it('leads to the person who talks to one other only through that one', async () => {
    const hermit = storyOf('friend-of-a-friend')
    const gem = storyOf('hidden-gem')
    const to = `${hermit?.platform}/${hermit?.handle}`
    const unmarked = await findIntroductions(workspace.ctx, { to })
    expect([unmarked.starts, unmarked.peers]).toEqual(['anybody', 1])
    expect(unmarked.chains[0]?.people.map(({ handle }) => handle)).toEqual(['croute_balcon', hermit?.handle])
    await setMarked(workspace.ctx, accountId(gem?.platform ?? '', gem?.handle ?? ''), true)
    const { starts, chains } = await findIntroductions(workspace.ctx, { to })
    expect(starts).toBe('marked')
    expect(chains.length).toBeGreaterThan(0)
    for (const { people, links } of chains) {
      expect(people.at(-2)?.handle).toBe('croute_balcon')
      expect(links.at(-1)).toMatchObject({ there: 12, back: 8, quote: { by: expect.any(String) } })
      for (const { there, back, isFollowing } of links) expect(there + back > 0 || isFollowing).toBe(true)
    }
  })

  it('has the hidden gem passed on by most people, and by others after them', async () => {
    const relays = await listRelays(workspace.ctx, { ...world.topic, limit: 24, days: 7 })
    const [first] = relays.people.toSorted((a, b) => b.passedOnBy - a.passedOnBy)
    expect(first?.handle).toBe(storyOf('hidden-gem')?.handle)
    expect(first?.generations.length).toBeGreaterThanOrEqual(2)
    expect(relays.arcs.length).toBeGreaterThan(10)
    const began = relays.people.map(({ firstAt }) => firstAt)
    expect(began).toEqual(began.toSorted())
  })
})

describe('among further people', () => {
  it('has the friend of a friend behind the one who talks with them', async () => {
    const { behindOne } = await findConnected(workspace.ctx, { ...world.topic, limit: 20 })
    const hermit = behindOne.find(({ handle }) => handle === storyOf('friend-of-a-friend')?.handle)
    expect(hermit?.through).toMatchObject({ handle: 'croute_balcon', quote: { text: expect.any(String) } })
  })

  it('has the detractor on a broad rise, the viral newcomer on one post, and no bought step', async () => {
    const { people } = await findRising(workspace.ctx, { ...world.topic, limit: 50 })
    const kindOf = (story: string) => people.find(({ handle }) => handle === storyOf(story)?.handle)?.kind
    expect(kindOf('detractor')).toBe('broad')
    expect(kindOf('viral-newcomer')).toBe('one-post')
    expect(kindOf('bought-step')).toBeUndefined()
  })

  it('has cooking beside kitchen knives, and neither trains nor football', async () => {
    const { subjects } = await findAdjacentTopics(workspace.ctx, { ...world.topic, limit: 20 })
    const terms = subjects.flatMap((subject) => subject.terms)
    expect(terms).toEqual(expect.arrayContaining(['cuisine', 'restaurant']))
    expect(terms).not.toEqual(expect.arrayContaining(['train']))
    expect(terms).not.toEqual(expect.arrayContaining(['foot']))
  })
})

const keyOf = (story: string) => {
  const found = world.stories.find((one) => one.story === story)
  if (found === undefined) throw new Error(`Nobody plays ${story}`)
  return found
}

it('asks about the bought step and finds nothing that explains it', async () => {
  const { questions } = await getGrowth(workspace.ctx, keyOf('bought-step'))
  const bought = Date.parse(keyOf('bought-step').when ?? '')
  expect(questions).toHaveLength(1)
  expect(questions[0]?.events).toEqual([])
  expect(questions[0]?.count).toBeGreaterThan(15_000)
  expect(Date.parse(questions[0]?.from ?? '')).toBeLessThanOrEqual(bought + 86_400_000)
  expect(Date.parse(questions[0]?.to ?? '')).toBeGreaterThanOrEqual(bought)
})

it('has the post that went round beside the jump of the viral newcomer', async () => {
  const { questions } = await getGrowth(workspace.ctx, keyOf('viral-newcomer'))
  expect(questions.filter(({ events }) => events.length === 0)).toEqual([])
  expect(questions[0]?.events[0]).toMatchObject({ kind: 'post' })
})

it('leaves nine in ten of the others without an open question', async () => {
  const others = ranking.results.slice(0, 60)
  let open = 0
  for (const { platform, handle } of others) {
    const { questions } = await getGrowth(workspace.ctx, { platform, handle })
    if (questions.some(({ events }) => events.length === 0)) open++
  }
  expect(open).toBeLessThanOrEqual(others.length / 10)
})

it('shows the circle of the pod, and says that nothing is known of followers without counts', async () => {
  const { circle, followers, commenters } = await getAudience(workspace.ctx, keyOf('pod'))
  expect(circle?.people).toBeGreaterThanOrEqual(3)
  expect(followers).toMatchObject({ state: 'nothing', looked: 0 })
  expect(commenters.looked).toBeGreaterThan(0)
  expect((await getAudience(workspace.ctx, keyOf('hidden-gem'))).circle).toBeNull()
})
