import { expect, test } from 'vitest'
import { compileMapping, createRecordSplit } from './apply-mapping.ts'
import { checkMapping } from './check-mapping.ts'
import { creatorsLatam, youtubeTrending } from './known-files.ts'
import type { Mapping } from './mapping.ts'
import { createPostCheck } from './post-record.ts'
import { suggestMapping } from './suggest-mapping.ts'

const columns = (...names: readonly string[]) => names.map((name) => ({ name, examples: [] }))
const checkPost = createPostCheck(() => Date.parse('2026-01-01'))

test('fields come from columns, paths, constants, patterns, lists and the first column that holds something', () => {
  const map = compileMapping({
    kind: 'posts',
    fields: {
      platform: { value: 'mastodon' },
      id: { from: 'link', match: '/(\\d+)$' },
      author: 'user.name',
      at: 'when.exactly',
      text: { from: 'text', empty: ['None'] },
      hashtags: { from: 'tags', list: 'python' },
      'metrics.comments': { from: ['replies', 'comments'] },
    },
  })
  const row = {
    link: 'https://a.social/@x/77',
    user: { name: 'ana', mood: 'good' },
    'when.exactly': '2020-01-01',
    text: 'None',
    tags: "['a b']",
    replies: '',
    comments: 3,
    colour: 'red',
    nothing: '',
  }
  expect(map(row)).toEqual({
    record: {
      platform: 'mastodon',
      id: '77',
      author: 'ana',
      at: '2020-01-01',
      hashtags: ['a b'],
      metrics: { comments: 3 },
    },
    aside: { colour: 'red' },
  })
})

test('a pattern that finds nothing leaves the field empty', () => {
  const map = compileMapping({ kind: 'posts', fields: { id: { from: 'link', match: '/(\\d+)$' } } })
  expect(map({ link: 'https://a.social/about' }).record).toEqual({})
})

test('a record without a mapping keeps aside what it has no field for', () => {
  expect(createRecordSplit('posts')({ id: '1', mood: 'good', metrics: { likes: 1 } }).aside).toEqual({
    mood: 'good',
  })
})

test('a mapping is checked before a row is read', () => {
  const mapping: Mapping = {
    kind: 'posts',
    fields: { platform: 'p', author: 'a', at: 'd', likes: 'l', id: { from: 'u', match: '(a+)+' } },
  }
  expect(checkMapping(mapping)).toEqual([
    { problem: 'unknown_field', field: 'likes' },
    { problem: 'bad_pattern', field: 'id' },
  ])
  expect(checkMapping({ kind: 'accounts', fields: { platform: 'p' } })).toEqual([
    { problem: 'missing_field', field: 'handle' },
  ])
  expect(
    checkMapping({
      kind: 'interactions',
      fields: { kind: 'k', to: 't', 'from.platform': { value: 'x' }, 'from.handle': 'f' },
    }),
  ).toEqual([])
})

test.each(['(a+)+', '(a|a)*', '(?=a)', '(a)\\1', '(', '(?<!a)b'])('the pattern %s is refused', (match) => {
  const mapping: Mapping = { kind: 'accounts', fields: { platform: 'p', handle: { from: 'h', match } } }
  expect(checkMapping(mapping)).toEqual([{ problem: 'bad_pattern', field: 'handle' }])
})

test.each([creatorsLatam, youtubeTrending])('the known mapping $name is sound', (mapping) => {
  expect(checkMapping(mapping)).toEqual([])
})

test('known files are recognised by their columns', () => {
  expect(
    suggestMapping(
      columns('network', 'at', 'author', 'person', 'country', 'url', 'text', 'likes', 'comments'),
    ).name,
  ).toBe('creators-latam')
  expect(
    suggestMapping(
      columns('published_date', 'trending_date', 'channel_title', 'channel_id', 'video_title', 'link'),
    ).name,
  ).toBe('youtube-trending')
})

test("Relais's own fields are recognised, dotted ones too", () => {
  const mapping = suggestMapping(
    columns('platform', 'id', 'author', 'at', 'text', 'metrics.likes', 'authorProfile.name'),
  )
  expect(mapping).toEqual({
    kind: 'posts',
    fields: {
      platform: 'platform',
      id: 'id',
      author: 'author',
      at: 'at',
      text: 'text',
      'metrics.likes': 'metrics.likes',
      'authorProfile.name': 'authorProfile.name',
    },
  })
})

test('a common export is recognised, its network and ids read from the addresses', () => {
  const mapping = suggestMapping([
    { name: 'Date', examples: ['2020-01-01'] },
    { name: 'Screen Name', examples: ['@ana'] },
    { name: 'Full Text', examples: ['hola'] },
    { name: 'Tweet URL', examples: ['https://twitter.com/ana/status/12'] },
    { name: 'Favorite Count', examples: ['3'] },
    { name: 'Sentiment', examples: [''] },
  ])
  expect(checkMapping(mapping)).toEqual([])
  const row = {
    Date: '2020-01-01',
    'Screen Name': '@ana',
    'Full Text': 'hola',
    'Tweet URL': 'https://twitter.com/ana/status/12',
    'Favorite Count': '3',
  }
  expect(checkPost(compileMapping(mapping)(row).record)).toMatchObject({
    ok: true,
    record: { platform: 'twitter', id: '12', author: 'ana', text: 'hola', metrics: { likes: 3 } },
  })
})

test('lists of accounts and of followers are told from posts', () => {
  expect(suggestMapping(columns('platform', 'username', 'followers', 'bio')).kind).toBe('accounts')
  expect(suggestMapping(columns('kind', 'from', 'to', 'at')).kind).toBe('interactions')
})

test('what cannot be guessed is missing, not invented', () => {
  expect(checkMapping(suggestMapping(columns('a', 'b'), 'posts')).map(({ field }) => field)).toEqual([
    'platform',
    'id',
    'author',
    'at',
  ])
})
