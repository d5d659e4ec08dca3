import { beforeAll, describe, expect, it } from 'vitest'
import { boughtDay, boughtFollowers } from './cast/story-traits.ts'
import { generateWorld } from './generate-world.ts'
import { smallPlan } from './plans/small-plan.ts'
import type { AccountRow, PostRow } from './records/world-records.ts'
import type { StoryName } from './word-bank.ts'
import type { World } from './world.ts'
import { dayMs, endsAtMs, startsAtMs, type WorldPlan } from './world-plan.ts'
import { worldPlans } from './worlds.ts'
import { createTopicTest } from './writing/names-topic.ts'

const minuteMs = 60_000

function tell(world: World, plan: WorldPlan) {
  const posts = [...new Map(world.posts.map((post) => [post.id, post])).values()]
  const namesTopic = createTopicTest(plan.bank)
  const onTopic = posts.filter(({ title, text }) => namesTopic(`${title ?? ''} ${text}`))
  const person = (story: StoryName) => {
    const found = world.info.stories.find((each) => each.story === story)
    if (found === undefined) throw new Error(`Nobody plays ${story}.`)
    return found
  }
  const by = (story: StoryName) =>
    posts.filter(
      ({ author, platform }) => author === person(story).handle && platform === person(story).platform,
    )
  const citersOf = (handle: string, platform: string) =>
    new Set(
      onTopic
        .filter((post) => post.platform === platform && post.author !== handle)
        .filter(({ text }) => text.toLowerCase().includes(`@${handle}`))
        .map(({ author }) => author),
    )
  return { posts, onTopic, person, by, citersOf }
}

const sumOf = ({ metrics }: PostRow) =>
  (metrics?.likes ?? 0) + (metrics?.comments ?? 0) + (metrics?.reshares ?? 0)

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Of the straight line through points, by least squares. */
function slopeOf(points: readonly { readonly x: number; readonly y: number }[]): number {
  const mean = (of: 'x' | 'y') => points.reduce((sum, point) => sum + point[of], 0) / points.length
  const [x, y] = [mean('x'), mean('y')]
  const together = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0)
  return together / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
}

const followersOf = (
  rows: readonly AccountRow[],
  { handle, platform }: { handle: string; platform: string },
) =>
  rows
    .filter((row) => row.handle === handle && row.platform === platform && row.followers !== undefined)
    .map(({ followers = 0, observedAt }) => ({
      followers,
      day: (Date.parse(observedAt) - startsAtMs) / dayMs,
    }))

describe.each(Object.values(worldPlans).map((plan) => [plan.world, smallPlan(plan)] as const))(
  '%s, small',
  (_name, plan) => {
    let world: World
    let told: ReturnType<typeof tell>
    beforeAll(() => {
      world = generateWorld(plan)
      told = tell(world, plan)
    })

    it('has exactly the people, posts and interactions that its plan asks for', () => {
      const { info } = world
      expect(told.posts).toHaveLength(plan.size.posts)
      expect(info).toMatchObject({ people: plan.size.creators, posts: 6_000, interactions: 19_000 })
      expect(told.posts.filter(({ kind }) => kind === 'reply')).toHaveLength(info.comments)
      const handles = new Set(world.accounts.map(({ platform, handle }) => `${platform}/${handle}`))
      expect(handles.size).toBe(info.accounts)
    })

    it('lies between its first and its last instant, and nothing is counted before it is posted', () => {
      for (const { at, observedAt } of world.posts) {
        expect(Date.parse(at)).toBeLessThan(endsAtMs)
        expect(Date.parse(at)).toBeGreaterThanOrEqual(startsAtMs)
        expect(Date.parse(observedAt)).toBeGreaterThanOrEqual(Date.parse(at))
      }
    })

    it('answers only posts that are there, after they are', () => {
      const byId = new Map(told.posts.map((post) => [post.id, post]))
      for (const { replyTo, at, platform } of told.posts) {
        if (replyTo === undefined) continue
        const parent = byId.get(replyTo.id)
        expect(parent?.author).toBe(replyTo.author)
        expect(parent?.platform).toBe(platform)
        expect(Date.parse(parent?.at ?? '')).toBeLessThanOrEqual(Date.parse(at))
      }
    })

    it('never says of a post that fewer people commented than it shows', () => {
      const shown = Map.groupBy(
        told.posts.filter(({ replyTo }) => replyTo),
        ({ replyTo }) => replyTo?.id,
      )
      for (const { id, observedAt, metrics } of world.posts) {
        const before = (shown.get(id) ?? []).filter(({ at }) => at <= observedAt)
        if (metrics?.comments !== undefined) expect(metrics.comments).toBeGreaterThanOrEqual(before.length)
      }
    })

    it('hardly ever says the same twice, but for praise and single words', () => {
      const own = told.posts.filter(({ kind }) => kind !== 'reply')
      expect(new Set(own.map(({ text }) => text)).size / own.length).toBeGreaterThan(0.995)
      const few = new Set(
        [...plan.bank.stories.pod, ...plan.bank.comments.generic].map((text) => text.slice(0, 8)),
      )
      const others = told.posts.filter(({ text }) => ![...few].some((start) => text.startsWith(start)))
      expect(new Set(others.map(({ text }) => text)).size / others.length).toBeGreaterThan(0.95)
    })

    it('leaves no slot of its words open', () => {
      const open = told.posts.filter(({ text, title }) => /\{[a-z]/.test(`${title ?? ''}${text}`))
      expect(open).toEqual([])
    })

    it('is mostly about other things', () => {
      const share = told.onTopic.length / told.posts.length
      expect(share).toBeGreaterThan(0.06)
      expect(share).toBeLessThan(0.3)
    })

    it('lets responses grow with audiences, but less than in proportion', () => {
      const audiences = new Map(
        world.accounts
          .filter(({ followers, country }) => followers !== undefined && country !== undefined)
          .map(({ platform, handle, followers = 0 }) => [`${platform}/${handle}`, followers]),
      )
      const points = told.posts.flatMap(({ platform, author, kind, metrics }) => {
        const followers = audiences.get(`${platform}/${author}`)
        if (platform !== plan.platforms[0]?.[0] || kind === 'reply' || metrics?.likes === undefined) return []
        return followers ? [{ x: Math.log(followers), y: Math.log(1 + metrics.likes) }] : []
      })
      expect(slopeOf(points)).toBeGreaterThan(0.4)
      expect(slopeOf(points)).toBeLessThan(0.95)
    })

    it('labels paid posts, and only a few posts are paid', () => {
      const starts = plan.bank.paid
        .map((line) => (line.split('{')[0] ?? '').trim())
        .filter((line) => line !== '')
      const labelled = told.posts.filter(({ text }) => starts.some((start) => text.includes(start)))
      expect(labelled.length).toBeGreaterThan(0)
      expect(labelled.length / told.onTopic.length).toBeLessThan(0.2)
    })

    describe('the stories', () => {
      it('of the hidden gem: few followers, cited by more people than anybody of their size', () => {
        const gem = told.person('hidden-gem')
        const [last] = followersOf(world.accounts, gem).slice(-1)
        expect(last?.followers).toBeGreaterThan(5_900)
        expect(last?.followers).toBeLessThan(6_100)
        const cited = world.accounts
          .filter(({ handle }) => handle !== gem.handle)
          .map(({ handle, platform }) => told.citersOf(handle, platform).size)
        expect(told.citersOf(gem.handle, gem.platform).size).toBeGreaterThan(Math.max(...cited))
      })

      it('of the distant star: the largest audience, a handful of posts on the topic, nobody takes them up', () => {
        const star = told.person('distant-star')
        const largest = Math.max(...world.accounts.map(({ followers = 0 }) => followers))
        expect(followersOf(world.accounts, star).at(-1)?.followers).toBeGreaterThan(0.99 * largest)
        expect(told.onTopic.filter(({ author }) => author === star.handle).length).toBeLessThan(10)
        expect(told.citersOf(star.handle, star.platform).size).toBe(0)
      })

      it('of the bought step: followers jump between two counts, and responses do not', () => {
        const bought = told.person('bought-step')
        const counts = followersOf(world.accounts, bought)
        const before = counts.findLast(({ day }) => day < boughtDay)?.followers ?? 0
        const after = counts.find(({ day }) => day >= boughtDay)?.followers ?? 0
        expect(after - before).toBeGreaterThan(0.9 * boughtFollowers)
        const boughtMs = startsAtMs + boughtDay * dayMs
        const own = told.by('bought-step').filter(({ kind }) => kind !== 'reply')
        const earlier = own.filter(({ at }) => Date.parse(at) < boughtMs).map(sumOf)
        const later = own.filter(({ at }) => Date.parse(at) > boughtMs).map(sumOf)
        expect(median(later)).toBeLessThan(2 * median(earlier))
      })

      it('of the pod: its members answer each other within a quarter of an hour', () => {
        const { handle, others = [], platform } = told.person('pod')
        const pod = new Set([handle, ...others])
        const byId = new Map(told.posts.map((post) => [post.id, post]))
        const delays = told.posts.flatMap(({ author, replyTo, at, ...post }) =>
          replyTo && post.platform === platform && pod.has(author) && pod.has(replyTo.author)
            ? [Date.parse(at) - Date.parse(byId.get(replyTo.id)?.at ?? '')]
            : [],
        )
        expect(pod.size).toBe(15)
        expect(delays.length).toBeGreaterThan(100)
        expect(median(delays)).toBeLessThan(15 * minuteMs)
      })

      it('of the viral newcomer: a few weeks, one post far above the rest', () => {
        const own = told.by('viral-newcomer').filter(({ kind }) => kind !== 'reply')
        const sums = own.map(sumOf).sort((a, b) => b - a)
        expect(Math.min(...own.map(({ at }) => Date.parse(at)))).toBeGreaterThan(endsAtMs - 40 * dayMs)
        expect(sums[0]).toBeGreaterThan(5 * (sums[1] ?? 0))
        expect(sums[0]).toBeGreaterThan(40 * median(sums))
      })

      it('of the happy customer: answers other people and names the brand', () => {
        const own = told.by('happy-customer')
        expect(own.filter(({ kind }) => kind === 'reply').length).toBeGreaterThan(5)
        expect(own.filter(({ text }) => text.includes(plan.bank.brand)).length).toBeGreaterThan(2)
      })

      it('of the detractor: names the brand from the day on which it let them down', () => {
        const { when } = told.person('detractor')
        const words = plan.bank.stories.detractor.map((text) => text.slice(0, 25))
        const complaints = told
          .by('detractor')
          .filter(({ text }) => words.some((start) => text.startsWith(start)))
        expect(complaints.length).toBeGreaterThan(5)
        for (const { at } of complaints)
          expect(Date.parse(at)).toBeGreaterThan(Date.parse(when ?? '') - dayMs)
      })

      it('of the friend of a friend: tied to one person, in both directions', () => {
        const { handle, platform } = told.person('friend-of-a-friend')
        const name = `${platform}/${handle}`
        const tied = world.interactions.flatMap(({ from, to }) =>
          from === name ? [to] : to === name ? [from] : [],
        )
        const answered = told
          .by('friend-of-a-friend')
          .flatMap(({ replyTo }) => (replyTo ? [replyTo.author] : []))
        const names = new Set([...tied, ...answered.map((other) => `${platform}/${other}`)])
        expect(answered.length).toBeGreaterThan(0)
        expect(names.size).toBe(1)
      })
    })
  },
)

describe('a world', () => {
  it('is the same to the last character when it is made again', () => {
    const plan = smallPlan(worldPlans['running-shoes-en'])
    expect(JSON.stringify(generateWorld(plan))).toBe(JSON.stringify(generateWorld(plan)))
  })

  it('is another one with another seed', () => {
    const plan = smallPlan(worldPlans['running-shoes-en'])
    const other = generateWorld({ ...plan, seed: plan.seed + 1 })
    expect(other.info.stories[0]?.handle).not.toBe(generateWorld(plan).info.stories[0]?.handle)
  })
})
