import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountIdSource, handleKey, postIdSource } from './ids.ts'
import { accountOfAddress } from './profile-address.ts'

test('handles differ neither by case nor by the leading @', () => {
  expect(handleKey('twitter', ' @ChumelTorres ')).toBe('chumeltorres')
})

test("YouTube's channel ids keep their case, its handles do not", () => {
  expect(handleKey('youtube', 'UCi5THa7VOJV5VqlxjGFwa_A')).toBe('UCi5THa7VOJV5VqlxjGFwa_A')
  expect(handleKey('youtube', '@Lira')).toBe('lira')
  expect(handleKey('twitter', 'UCi5THa7VOJV5VqlxjGFwa_A')).toBe('uci5tha7vojv5vqlxjgfwa_a')
})

test('the key of a key is the key', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (handle) => handleKey('x', handleKey('x', handle)) === handleKey('x', handle),
    ),
  )
})

test('an account and a post of the same name are hashed from different texts', () => {
  expect(accountIdSource('twitter', '1')).not.toBe(postIdSource('twitter', '1'))
})

test.each([
  ['https://twitter.com/ana/status/12', 'twitter', 'ana'],
  ['https://x.com/ana', 'twitter', 'ana'],
  ['https://www.instagram.com/lgante_keloke/', 'instagram', 'lgante_keloke'],
  ['https://www.youtube.com/channel/UCi5THa7VOJV5VqlxjGFwa_A', 'youtube', 'UCi5THa7VOJV5VqlxjGFwa_A'],
  ['https://www.tiktok.com/@ana.ruiz/video/7', 'tiktok', 'ana.ruiz'],
  ['https://m.facebook.com/ana.ruiz', 'facebook', 'ana.ruiz'],
  ['https://www.threads.com/@ana/post/C1', 'threads', 'ana'],
  ['https://www.twitch.tv/ana_plays', 'twitch', 'ana_plays'],
  ['https://fr.linkedin.com/in/ana-ruiz/', 'linkedin', 'ana-ruiz'],
  ['https://www.pinterest.fr/ana/', 'pinterest', 'ana'],
  ['https://mastodon.social/@ana', 'mastodon', 'ana@mastodon.social'],
  ['https://mstdn.jp/@ana/110', 'mastodon', 'ana@mstdn.jp'],
  ['https://fosstodon.org/@ana@mas.to', 'mastodon', 'ana@mas.to'],
  ['https://bsky.app/profile/ana.bsky.social/post/3k', 'bluesky', 'ana.bsky.social'],
])('the address %s belongs to %s/%s', (address, platform, handle) => {
  expect(accountOfAddress(address)).toEqual({ platform, handle })
})

test.each([
  'https://www.instagram.com/p/B6wcLI0nJl7/',
  'https://twitter.com/i/lists/1',
  'https://youtu.be/LQ3eoUM-K7M',
  'https://casa.mx/ana',
  'https://medium.com/@ana',
  'https://mastodon.social/about',
  'https://www.twitch.tv/directory',
  'https://www.pinterest.com/pin/12/',
  'no',
  'https://twitter.com/%E0',
])('the address %s names no account', (address) => {
  expect(accountOfAddress(address)).toBeNull()
})
