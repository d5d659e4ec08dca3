import { expect, it } from 'vitest'
import { knowledgeOf } from './knowledge-of.ts'
import { profileUrl } from './profile-url.ts'
import { readPerson } from './read-person.ts'

const nothing = { name: null, bio: null, followers: null, posts: 0, interactions: 0 }

it('lacks everything of somebody of whom only the handle is known, and says how to get it', () => {
  const { known, lacking } = knowledgeOf(nothing)
  expect(known).toEqual([])
  expect(lacking.map(({ what }) => what)).toEqual(['name', 'bio', 'followers', 'posts', 'interactions'])
  expect(lacking.every(({ ways }) => ways.length > 0)).toBe(true)
})

it('knows that somebody has no followers, which is not the same as not knowing', () => {
  expect(knowledgeOf({ ...nothing, followers: 0 }).known).toEqual(['followers'])
})

it('lacks nothing when all is known', () => {
  expect(knowledgeOf({ name: 'Ana', bio: 'Cooks', followers: 3, posts: 1, interactions: 1 }).lacking).toEqual(
    [],
  )
})

it.each([
  'instagram',
  'tiktok',
  'youtube',
  'twitter',
  'bluesky',
  'threads',
  'facebook',
  'twitch',
  'linkedin',
])('writes the address of a profile on %s so that it is read back', (platform) => {
  const handle = platform === 'bluesky' ? 'ana.bsky.social' : 'ana'
  expect(readPerson(profileUrl(platform, handle) ?? '')).toEqual({ platform, handle })
})

it('knows no address on networks that it does not know', () => {
  expect(profileUrl('myspace', 'ana')).toBeNull()
})
