import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { postAddress, readAtUri, tidMs } from './at-uri.ts'
import { postedAt } from './posted-at.ts'
import { recognise } from './recognise.ts'
import { recordRow } from './to-post.ts'

const ana = { did: 'did:plc:ewvi7nxzyoun6zhxrhs64oiz', handle: 'ana.test' }
const bo = 'did:plc:44ybard66vv44zksje25o7dz'
const uri = `at://${ana.did}/app.bsky.feed.post/3lz2fk3vvjc2a`
const row = (record: object) =>
  recordRow(uri, { text: '', createdAt: '2025-09-01T10:00:00Z', ...record }, ana, null)

describe('a record of a post', () => {
  it('becomes a row with whom and what it names, by bytes and not by characters', () => {
    const text = '🔪 โดย @bo.test #thaï here'
    const bytes = (part: string) => Buffer.byteLength(part)
    const span = (part: string) => {
      const before = text.slice(0, text.indexOf(part))
      return { byteStart: bytes(before), byteEnd: bytes(before + part) }
    }
    const facet = (part: string, feature: object) => ({ index: span(part), features: [feature] })
    expect(
      row({
        text,
        langs: ['th', 'en'],
        tags: ['Knives'],
        facets: [
          facet('@bo.test', { $type: 'app.bsky.richtext.facet#mention', did: bo }),
          facet('#thaï', { $type: 'app.bsky.richtext.facet#tag', tag: 'thaï' }),
          facet('here', { $type: 'app.bsky.richtext.facet#link', uri: 'https://a.example/k' }),
        ],
        labels: { $type: 'com.atproto.label.defs#selfLabels', values: [{ val: 'graphic-media' }] },
        embed: {
          $type: 'app.bsky.embed.images',
          images: [
            { alt: 'A knife', image: {} },
            { alt: '', image: {} },
          ],
        },
      }),
    ).toEqual({
      platform: 'bluesky',
      id: uri,
      author: 'ana.test',
      authorProfile: { id: ana.did },
      at: '2025-09-01T10:00:00.000Z',
      text,
      url: `https://bsky.app/profile/${ana.did}/post/3lz2fk3vvjc2a`,
      lang: 'th',
      kind: 'post',
      replyTo: null,
      quoteOf: null,
      mentions: ['bo.test'],
      ids: { 'bo.test': bo },
      hashtags: ['thaï', 'Knives'],
      links: ['https://a.example/k'],
      alt: ['A knife'],
      labels: ['graphic-media'],
      langs: ['th', 'en'],
    })
  })

  it('answers, quotes, links and shows films as it says, also with a picture beside the quote', () => {
    const other = `at://${bo}/app.bsky.feed.post/3lz2fk3vvjc2b`
    const ref = { uri: other, cid: 'c' }
    expect(row({ reply: { parent: ref, root: ref } })).toMatchObject({
      kind: 'reply',
      replyTo: { author: bo, id: other },
    })
    const quoteOf = `https://bsky.app/profile/${bo}/post/3lz2fk3vvjc2b`
    expect(row({ embed: { $type: 'app.bsky.embed.record', record: ref } })).toMatchObject({
      kind: 'quote',
      quoteOf,
    })
    const withMedia = {
      $type: 'app.bsky.embed.recordWithMedia',
      record: { record: ref },
      media: { images: [{ alt: 'x' }] },
    }
    expect(row({ embed: withMedia })).toMatchObject({ kind: 'quote', quoteOf, alt: ['x'] })
    expect(row({ embed: { $type: 'app.bsky.embed.video', alt: 'cutting' } })).toMatchObject({
      kind: 'video',
      alt: ['cutting'],
    })
    const card = { $type: 'app.bsky.embed.external', external: { uri: 'https://a.example/', title: 't' } }
    expect(row({ embed: card })).toMatchObject({ kind: 'post', links: ['https://a.example/'] })
    const feed = { $type: 'app.bsky.embed.record', record: { uri: `at://${bo}/app.bsky.feed.generator/x` } }
    expect(row({ embed: feed })).toMatchObject({ kind: 'post', quoteOf: null })
  })

  it('that is none keeps its place, for the import to reject it and to count it', () => {
    for (const record of [
      null,
      7,
      [],
      { $type: 'app.bsky.feed.poem', text: 'x' },
      { text: 12 },
      { text: null },
    ])
      expect(recordRow(uri, record, ana, null)).toMatchObject({ id: uri, at: null })
  })

  it('never throws, whatever stands in it', () => {
    const keys = ['text', 'createdAt', 'langs', 'facets', 'reply', 'embed', 'labels', 'tags', '$type']
    const record = fc.record(Object.fromEntries(keys.map((key) => [key, fc.anything()])), {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(record, (found) => {
        expect(recordRow(uri, { text: 'ok', ...found }, ana, '2026-01-01T00:00:00Z').id).toBe(uri)
      }),
    )
  })
})

describe('the instant of a post', () => {
  const keyMs = tidMs('3lz2fk3vvjc2a') ?? 0
  const key = new Date(keyMs).toISOString()

  it('is what its author wrote down, unless that is no date or lies after its key', () => {
    expect(key).toMatch(/^2025-09-1/)
    expect(postedAt(uri, '2024-01-01T00:00:00+02:00', null)).toBe('2023-12-31T22:00:00.000Z')
    for (const said of [undefined, 'soon', '', '9999-01-01T00:00:00Z', '-000001-01-01T00:00:00Z'])
      expect(postedAt(uri, said, null)).toBe(key)
  })

  it('of a key without an instant is when it was seen, and unknown when nobody saw it', () => {
    expect(postedAt(`at://${bo}/a.b.c/self`, 'x', '2026-01-01T00:00:00Z')).toBe('2026-01-01T00:00:00.000Z')
    expect(postedAt(`at://${bo}/a.b.c/self`, 'x', null)).toBeNull()
  })
})

describe('what people paste', () => {
  const at = (text: string) => {
    const target = recognise(text)
    return target === null ? null : `${target.kind} ${target.value}`
  }
  it.each([
    ['@Ana.bsky.social', 'account ana.bsky.social'],
    ['ana.bsky.social', 'account ana.bsky.social'],
    ['@knives.example', 'account knives.example'],
    [bo, `account ${bo}`],
    ['https://bsky.app/profile/knives.example/post/3k', 'account knives.example'],
    [`bsky.app/profile/${bo}`, `account ${bo}`],
    [`https://bsky.app/profile/${bo}/lists/3k`, `list at://${bo}/app.bsky.graph.list/3k`],
    ['https://bsky.app/hashtag/Couteau', 'hashtag couteau'],
    ['https://bsky.app/search?q=bread+knife', 'search bread knife'],
    ['firehose', 'stream '],
    ['knives.example', null],
    ['https://knives.example/@ana', null],
    ['@ana', null],
    ['ana@knives.example', null],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(at(text)).toBe(expected)
  })

  it('is never more than the address of a post: handles and DIDs are told apart', () => {
    expect(readAtUri('at://ana.test/app.bsky.feed.post/1')).toBeNull()
    expect(postAddress(`at://${bo}/app.bsky.feed.like/1`)).toBeNull()
  })
})
