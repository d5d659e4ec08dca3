import { describe, expect, it, test } from 'vitest'
import { isListOfPeople, readPerson, splitPeople } from './read-person.ts'

test.each([
  ['@ana', null, 'ana'],
  ['ana.cooks_fr', null, 'ana.cooks_fr'],
  ['สมชาย', null, 'สมชาย'],
  ['instagram.com/ana', 'instagram', 'ana'],
  ['https://www.instagram.com/ana/?hl=fr', 'instagram', 'ana'],
  ['https://www.youtube.com/@x', 'youtube', 'x'],
  ['youtube.com/c/AnaCooks', 'youtube', 'AnaCooks'],
  ['www.tiktok.com/@ana', 'tiktok', 'ana'],
  ['https://x.com/ana', 'twitter', 'ana'],
  ['https://fr.linkedin.com/in/ana-b/', 'linkedin', 'ana-b'],
  ['twitch.tv/ana', 'twitch', 'ana'],
  ['t.me/ana', 'telegram', 'ana'],
  ['ig: @ana', 'instagram', 'ana'],
  ['tiktok/ana', 'tiktok', 'ana'],
  ['@ana@mastodon.social', 'mastodon', 'ana@mastodon.social'],
  ['ana.bsky.social', 'bluesky', 'ana.bsky.social'],
  [' <https://www.threads.net/@ana> ', 'threads', 'ana'],
])('%s is a person', (text, platform, handle) => {
  expect(readPerson(text)).toEqual({ platform, handle })
})

test.each([
  'Ana Pérez',
  'ana@example.org',
  'https://www.instagram.com/p/B6wbG4/',
  'https://example.org/ana',
  '',
  '--',
  'shop/ana',
])('%s names nobody', (text) => {
  expect(readPerson(text)).toBeNull()
})

it('splits a line between spaces, commas and semicolons', () => {
  expect(splitPeople('@ana, @bea;@eva  https://x.com/zoe')).toEqual([
    '@ana',
    '@bea',
    '@eva',
    'https://x.com/zoe',
  ])
  expect(splitPeople('  ')).toEqual([])
})

describe('isListOfPeople', () => {
  it.each([
    [['@ana', '', '@bea']],
    [['ana', 'bea']],
    [['https://x.com/a', 'instagram.com/b']],
    [['@a @b, @c']],
  ])('sees a list in %j', (lines) => {
    expect(isListOfPeople(lines)).toBe(true)
  })

  it.each([
    [['handle', 'ana']],
    [['a,b', '1,2']],
    [['name;followers', 'ana;3']],
    [['Name\tFollowers', 'Ana\t3']],
    [['Ana Pérez', 'Bea Ruiz']],
    [[]],
  ])('sees none in %j', (lines) => {
    expect(isListOfPeople(lines)).toBe(false)
  })
})
