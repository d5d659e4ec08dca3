import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../shared/seeded-random.ts'
import { longestLookMs, lookInterval, shortestLookMs, updatePostsPerDay } from './plan-look.ts'
import { mostTries, planRetry } from './plan-retry.ts'
import { isSnapshotDue, snapshotAgesHours } from './plan-snapshots.ts'
import { type Prices, planSpending } from './plan-spending.ts'

const hour = 3_600_000
const day = 24 * hour
const now = Date.parse('2026-03-01T12:00:00Z')

const activity = fc.record({
  postsPerDay: fc.option(fc.double({ min: 0, max: 500, noNaN: true })),
  lastPostAtMs: fc.option(fc.integer({ min: now - 3000 * day, max: now })),
})

describe('the wait until the next look', () => {
  it('is short for who posts often and long for who is silent', () => {
    const wait = (postsPerDay: number | null, silentDays: number | null) =>
      lookInterval(
        'by_need',
        { postsPerDay, lastPostAtMs: silentDays === null ? null : now - silentDays * day },
        now,
      ) / hour
    expect([
      wait(200, 0),
      wait(4, 0.1),
      wait(0.5, 1),
      wait(4, 30),
      wait(0, 400),
      wait(null, null),
      wait(0, null),
    ]).toEqual([0.5, 6, 48, 168, 168, 6, 168])
  })

  it('is from half an hour to a week, and never longer for who posts more', () => {
    fc.assert(
      fc.property(
        activity,
        fc.double({ min: 0, max: 100, noNaN: true }),
        ({ postsPerDay, lastPostAtMs }, more) => {
          const wait = lookInterval('by_need', { postsPerDay, lastPostAtMs }, now)
          expect(wait).toBeGreaterThanOrEqual(shortestLookMs)
          expect(wait).toBeLessThanOrEqual(longestLookMs)
          if (
            // Nothing was seen of them: their silence says when to look, not a rate.
            postsPerDay === null ||
            postsPerDay === 0 ||
            lastPostAtMs === null ||
            now - lastPostAtMs > (3 * day) / (postsPerDay + more)
          )
            return
          expect(
            lookInterval('by_need', { postsPerDay: postsPerDay + more, lastPostAtMs }, now),
          ).toBeLessThanOrEqual(wait)
        },
      ),
    )
  })

  it('is what somebody says when they say it', () => {
    const busy = { postsPerDay: 100, lastPostAtMs: now }
    expect(lookInterval('hourly', busy, now)).toBe(hour)
    expect(lookInterval('daily', busy, now)).toBe(day)
    expect(lookInterval('weekly', busy, now)).toBe(7 * day)
  })
})

describe('posts a day', () => {
  it('follow what is seen, and lie between what was believed and what was seen', () => {
    expect(updatePostsPerDay(null, 10, 5)).toBe(2)
    expect(updatePostsPerDay(null, 0, 0.1)).toBeNull()
    expect(updatePostsPerDay(1, 6, 2)).toBeCloseTo(1.266, 3)
    expect(updatePostsPerDay(3, 5, 0)).toBe(3)
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.nat(1000),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (before, posts, days) => {
          const after = updatePostsPerDay(before, posts, days) ?? Number.NaN
          const seen = posts / days
          expect(after).toBeGreaterThanOrEqual(Math.min(before, seen) - 1e-9)
          expect(after).toBeLessThanOrEqual(Math.max(before, seen) + 1e-9)
        },
      ),
    )
  })
})

describe('snapshots of a post', () => {
  it('are dense in its first days and sparse later', () => {
    let seenAtMs = now
    const ages: number[] = []
    for (let at = now; at <= now + 60 * day; at += hour / 2) {
      if (!isSnapshotDue(now, seenAtMs, at)) continue
      ages.push((at - now) / hour)
      seenAtMs = at
    }
    expect(ages).toEqual([...snapshotAgesHours])
  })

  it('that were missed are made up for by one', () => {
    expect(isSnapshotDue(now, now + 2 * hour, now + 40 * hour)).toBe(true)
    expect(isSnapshotDue(now, now + 40 * hour, now + 41 * hour)).toBe(false)
    expect(isSnapshotDue(now, now + 800 * hour, now + 5000 * hour)).toBe(false)
  })
})

describe('the plan of what is spent', () => {
  const prices: Prices = { look: 1, page: 1, postsPerPage: 50, refresh: { cost: 1, posts: 25 }, perDay: null }
  const at = { rhythm: 'daily', daysBack: 30, nowMs: now } as const

  it('counts looks, further pages, snapshots, and catching up', () => {
    const [quiet, busy] = [
      { postsPerDay: 1, lastPostAtMs: now },
      { postsPerDay: 120, lastPostAtMs: now },
    ]
    expect(planSpending([quiet], prices, at)).toEqual({
      looksPerDay: 1,
      postsPerDay: 1,
      snapshotsPerDay: 12,
      costPerDay: 1 + 12 / 25,
      costOfCatchingUp: 1,
      shareOfDay: null,
      stretch: 1,
    })
    expect(planSpending([busy], { ...prices, refresh: null }, at)).toMatchObject({
      costPerDay: 3,
      costOfCatchingUp: 72,
      snapshotsPerDay: 0,
    })
  })

  it('counts what networks count once a day, of the accounts that are one’s own alone', () => {
    const both = [
      { postsPerDay: 1, lastPostAtMs: now },
      { postsPerDay: 1, lastPostAtMs: now },
    ]
    const without = planSpending(both, { ...prices, counted: 5 }, at)
    const withOne = planSpending(both, { ...prices, counted: 5 }, { ...at, counted: 1 })
    expect(without).toEqual(planSpending(both, prices, at))
    expect(withOne.costPerDay - without.costPerDay).toBeCloseTo(5, 10)
    expect(withOne.costOfCatchingUp - without.costOfCatchingUp).toBe(5)
  })

  it('keeps within the quota by waiting longer, and says by how much', () => {
    const many = Array.from({ length: 100 }, () => ({ postsPerDay: 1, lastPostAtMs: now }))
    const quota = { look: 100, page: 100, postsPerPage: 50, refresh: null, perDay: 10_000 }
    const plan = planSpending(many, quota, at)
    expect(plan.stretch).toBeCloseTo(1.25, 10)
    expect(plan.costPerDay).toBeCloseTo(8000, 6)
    expect(plan.shareOfDay).toBeCloseTo(0.8, 10)
    expect(planSpending(many, quota, { ...at, alreadySpent: 4000 }).stretch).toBeCloseTo(2.5, 10)
  })

  it('never plans more than the quota, and does not know what nobody knows', () => {
    fc.assert(
      fc.property(
        fc.array(activity, { maxLength: 30 }),
        fc.integer({ min: 10, max: 5000 }),
        (targets, perDay) => {
          const plan = planSpending(targets, { ...prices, perDay }, { ...at, rhythm: 'by_need' })
          expect(plan.costPerDay).toBeLessThanOrEqual(perDay)
          expect(plan.stretch).toBeGreaterThanOrEqual(1)
          expect(plan.postsPerDay === null).toBe(targets.every(({ postsPerDay }) => postsPerDay === null))
        },
      ),
    )
  })
})

describe('the next try', () => {
  it('waits twice as long each time, at most an hour, and is given up in the end', () => {
    const waits = Array.from({ length: mostTries }, (_, i) => planRetry(i + 1, now, null, () => 1))
    expect(waits.map((at) => (at === null ? null : (at - now) / 1000))).toEqual([
      30,
      60,
      120,
      240,
      480,
      960,
      1920,
      3600,
      3600,
      3600,
      3600,
      null,
    ])
  })

  it('is drawn from the later half of the wait, and respects what the server said', () => {
    const random = seededRandom(7)
    const draws = Array.from({ length: 200 }, () => ((planRetry(1, now, null, random) ?? 0) - now) / 1000)
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(15)
    expect(Math.max(...draws)).toBeLessThanOrEqual(30)
    expect(new Set(draws).size).toBeGreaterThan(190)
    expect(planRetry(1, now, now + hour, random)).toBe(now + hour)
  })
})
