import fc from 'fast-check'
import { expect, it } from 'vitest'
import { profileFeatureNames, profileFeatures } from './profile-features.ts'
import { readProfile } from './read-profile.ts'

const now = Date.parse('2026-11-30')

it('reads columns by their usual names, in any case and spelling', () => {
  const row = {
    screen_name: '@ana99',
    followers_count: '1,204',
    friends_count: 300,
    statusesCount: 12,
    default: 1,
  }
  const { handle, followers, following, posts } = readProfile(row, now)
  expect({ handle, followers, following, posts }).toEqual({
    handle: 'ana99',
    followers: 1204,
    following: 300,
    posts: 12,
  })
})

it('works out the age of an account on the day it was looked at, and whom it follows from a ratio', () => {
  const seen = readProfile({ createdAt: '2020-01-01', observedAt: '2020-01-31' }, now)
  expect(seen.ageDays).toBe(30)
  expect(readProfile({ followers: 100, follower_friend_ratio: 0.5 }, now).following).toBe(200)
})

it('tells an empty bio from an unknown one', () => {
  expect(readProfile({ bio: '' }, now).bio).toBe('')
  expect(readProfile({ bio: null }, now).bio).toBeNull()
  expect(readProfile({}, now).bio).toBeNull()
})

it('takes what is no count, no day, no yes or no for unknown', () => {
  const odd = readProfile(
    { followers: 'many', following: -3, posts: null, createdAt: 'once', hasAvatar: 'maybe' },
    now,
  )
  expect([odd.followers, odd.following, odd.posts, odd.ageDays, odd.hasAvatar]).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})

it('makes numbers or unknowns of any row at all', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(
          'followers',
          'following',
          'posts',
          'handle',
          'bio',
          'createdAt',
          'verified',
          'ageDays',
        ),
        fc.anything(),
      ),
      (row) => {
        const features = profileFeatures(readProfile(row, now))
        expect(Object.keys(features).sort()).toEqual([...profileFeatureNames].sort())
        for (const value of Object.values(features))
          expect(Math.abs(value)).not.toBe(Number.POSITIVE_INFINITY)
      },
    ),
  )
})
