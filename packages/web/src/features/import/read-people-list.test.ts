import { expect, test } from 'vitest'
import { readPeopleList } from './read-people-list.ts'

const names = (text: string) =>
  readPeopleList(text)?.people.map(({ platform, handle }) => `${platform ?? '?'}/${handle}`) ?? null

test('handles are read with and without @, and their network stays open', () => {
  expect(names('@ana.cuisine\nben_k\n เชฟต้น \n')).toEqual(['?/ana.cuisine', '?/ben_k', '?/เชฟต้น'])
})

test('addresses of profiles and posts tell the network, also without https', () => {
  expect(
    names(
      'https://www.instagram.com/ana/\nwww.tiktok.com/@ben\nhttps://x.com/cleo/status/12\nyoutube.com/@dora/videos',
    ),
  ).toEqual(['instagram/ana', 'tiktok/ben', 'twitter/cleo', 'youtube/dora'])
})

test('a network may be named before the handle, or be part of it', () => {
  expect(names('instagram/ana\nIG: @ben\ntiktok:cleo\n@dora@mastodon.example')).toEqual([
    'instagram/ana',
    'instagram/ben',
    'tiktok/cleo',
    'mastodon/dora@mastodon.example',
  ])
})

test('several in one line are told apart when each begins with @ or is an address', () => {
  expect(names('@ana, @ben; @cleo @dora')).toEqual(['?/ana', '?/ben', '?/cleo', '?/dora'])
})

test('a first line that names the column is nobody', () => {
  expect(names('Username\nana\nben')).toEqual(['?/ana', '?/ben'])
  expect(names('username')).toEqual(['?/username'])
})

test('somebody listed twice is one person', () => {
  expect(names('@Ana\n@ana\ninstagram/ana')).toEqual(['?/Ana', 'instagram/ana'])
})

test('what names nobody is told with its line', () => {
  const list = readPeopleList(
    '@ana\nhttps://www.instagram.com/p/Cx12/\n@ben\nhttps://example.org/cleo\n@dora',
  )
  expect(list?.people).toHaveLength(3)
  expect(list?.unread).toEqual([
    { line: 2, text: 'https://www.instagram.com/p/Cx12/' },
    { line: 4, text: 'https://example.org/cleo' },
  ])
})

test('tables and prose are no lists of people', () => {
  for (const text of [
    '',
    '  \n',
    'name\tfollowers\nAna\t12',
    'name;followers\nAna;12',
    'What a day it was',
    '{"a":1}',
  ])
    expect(readPeopleList(text), text).toBeNull()
})
