import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'
import { findFeeds } from './find-feeds.ts'
import { type Feed, readFeed } from './schema.ts'
import { accountOfFeed, toPost } from './to-post.ts'
import { dateUndated } from './undated.ts'

const nowMs = Date.parse('2026-03-01T12:00:00Z')
const feedUrl = 'https://knives.example/feed/'

const rss = (items: string, channel = '') => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Sharp &amp;amp; sharper</title><link>https://www.knives.example/</link><language>en-GB</language>${channel}${items}</channel></rss>`

function posts(feed: Feed, url = feedUrl) {
  const account = accountOfFeed(feed, url)
  return feed.items.map((item) => toPost(item, { feed, feedUrl: url, account, at: item.at }))
}

describe('a feed', () => {
  it('becomes rows of the file format: whole text, absolute links, categories as hashtags', () => {
    const [post] = posts(
      readFeed(
        rss(`<item><title>Six knives &amp; a board</title><guid isPermaLink="false">tag:knives,6</guid>
      <link>/2026/six</link><pubDate>Sat, 07 Feb 2026 10:00:00 +0100</pubDate><dc:creator>Ana</dc:creator>
      <category>Chef knives</category><category>steel</category><description>Short</description>
      <content:encoded><![CDATA[<p>All of <a href="/2025/old">them</a>, from <a rel="sponsored" href="https://shop.example/k">here</a>
      and <a href="https://bsky.app/profile/ben.example">Ben</a>.</p>]]></content:encoded></item>`),
        nowMs,
      ),
    )
    expect(post).toEqual({
      platform: 'blog',
      id: 'tag:knives,6',
      author: 'knives.example',
      at: '2026-02-07T09:00:00.000Z',
      title: 'Six knives & a board',
      text: 'All of them, from here\nand Ben.',
      url: 'https://www.knives.example/2026/six',
      lang: 'en',
      kind: 'post',
      mentions: [],
      hashtags: ['ChefKnives', 'steel'],
      links: ['https://shop.example/k', 'https://bsky.app/profile/ben.example'],
      byline: 'Ana',
      sponsoredLinks: ['https://shop.example/k'],
    })
  })

  it('of a podcast has its episodes, with where to hear them', () => {
    const feed = readFeed(
      rss(`<item><title>Episode 3</title><guid>ep-3</guid><pubDate>Sun, 08 Feb 2026 10:00:00 GMT</pubDate>
      <enclosure url="https://cdn.example/3.mp3" length="9" type="audio/mpeg"/></item>`),
      nowMs,
    )
    expect(accountOfFeed(feed, feedUrl)).toMatchObject({ platform: 'podcast', handle: 'knives.example' })
    expect(posts(feed)[0]).toMatchObject({
      url: 'https://cdn.example/3.mp3',
      media: ['https://cdn.example/3.mp3'],
    })
  })

  it('of a channel has its videos, under the id that every other way to them has', () => {
    const feed = readFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ana cooks</title>
      <link rel="alternate" href="https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv"/>
      <entry><id>yt:video:a1B2c3D4e5F</id><title>Onions</title><link rel="alternate" href="https://www.youtube.com/watch?v=a1B2c3D4e5F"/>
      <author><name>Ana cooks</name><uri>https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv</uri></author>
      <published>2026-02-01T08:00:00+00:00</published></entry></feed>`,
      nowMs,
    )
    expect(
      posts(feed, 'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv'),
    ).toMatchObject([
      { platform: 'youtube', author: 'UCabcdefghijklmnopqrstuv', id: 'a1B2c3D4e5F', kind: 'video' },
    ])
  })

  it('may be JSON', () => {
    const feed = readFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Notes',
        home_page_url: 'https://notes.example/',
        items: [
          { id: 7, content_text: 'a < b\nnext', date_published: '2026-02-01T08:00:00+07:00', tags: ['tea'] },
          { id: 'x', content_html: '<p>hello</p>', url: 'https://notes.example/x' },
        ],
      }),
      nowMs,
    )
    expect(posts(feed)).toMatchObject([
      {
        author: 'notes.example',
        id: '7',
        text: 'a < b\nnext',
        at: '2026-02-01T08:00:00+07:00',
        hashtags: ['tea'],
      },
      { id: 'x', text: 'hello', at: null },
    ])
  })

  it.each([
    ['Sat, 07 Feb 2026 10:00:00 CET', '2026-02-07T09:00:00.000Z'],
    ['sam., 07 févr. 2026 10:00:00 +0100', '2026-02-07T09:00:00.000Z'],
    ['7 ก.พ. 2569 10:00', '2026-02-07T10:00:00.000Z'],
    ['2026-02-07 10:00:00', '2026-02-07T10:00:00.000Z'],
    ['some day', null],
  ])('says its dates in many ways: %s', (written, at) => {
    const feed = readFeed(
      rss(`<item><title>x</title><guid>1</guid><pubDate>${written}</pubDate></item>`),
      nowMs,
    )
    expect(feed.items[0]?.at).toBe(at)
  })

  it('without ids gets some that stay the same, and others for other entries', () => {
    const read = () =>
      posts(
        readFeed(
          rss('<item><description>one</description></item><item><description>two</description></item>'),
          nowMs,
        ),
      )
    const ids = read().map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    expect(read().map(({ id }) => id)).toEqual(ids)
  })

  it.each([
    ['', 'unreadable'],
    ['<html><body>Maintenance</body></html>', 'unreadable'],
    ['{"version": "https://jsonfeed.org/version/1.1", "items": [', 'unreadable'],
    ['{"error": "no"}', 'unreadable'],
    ['<rss><channel><title>x</title><item><title>half a po', 'cut_off'],
    [rss('<item><title>x</title></item>').slice(0, -12), 'cut_off'],
  ])('that is broken is not taken for an empty one: %s', (text, code) => {
    expect(() => readFeed(text, nowMs)).toThrow(expect.objectContaining({ code }))
  })

  it('cannot blow up memory with entities', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`).join('')}]>
      <rss><channel><title>&j;</title></channel></rss>`
    const read = () => JSON.stringify(readFeed(bomb, nowMs)).length
    let length = 0
    try {
      length = read()
    } catch (error) {
      expect(error).toMatchObject({ code: 'unreadable' })
    }
    expect(length).toBeLessThan(200_000)
  })
})

it.each([
  ['utf-8', 'text/xml', '<?xml version="1.0"?><a>é</a>', Buffer.from('<?xml version="1.0"?><a>é</a>')],
  ['the server', 'text/xml; charset=iso-8859-1', 'é', Buffer.from('é', 'latin1')],
  [
    'the document',
    null,
    '<?xml version="1.0" encoding="windows-874"?><a>ก</a>',
    Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="windows-874"?><a>'),
      Buffer.from([0xa1]),
      Buffer.from('</a>'),
    ]),
  ],
  [
    'a mark of its own',
    'text/xml; charset=utf-8',
    'é',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('é', 'utf16le')]),
  ],
  ['a charset that nobody knows', 'text/xml; charset=martian', 'é', Buffer.from('é')],
])('letters are read as %s says', (_, contentType, text, bytes) => {
  expect(decodeText(bytes, contentType)).toBe(text)
})

it('finds the feeds that a page names: relative to its base, comments last, no scripts', () => {
  const html = `<html><head><base href="https://cdn.example/site/">
    <link rel="alternate" type="application/rss+xml" title="Comments" href="comments/feed">
    <link rel="stylesheet" type="text/css" href="a.css">
    <link rel='ALTERNATE' type='application/atom+xml' href='atom'>
    <link rel="alternate" type="application/json" href="https://cdn.example/wp-json/wp/v2/posts/1">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
    <link rel="alternate" hreflang="fr" href="/fr">`
  expect(findFeeds(html, 'https://a.example/').map(({ url }) => url)).toEqual([
    'https://cdn.example/site/atom',
    'https://cdn.example/site/comments/feed',
  ])
})

it('dates entries without a date by when they appeared, and leaves those alone that were there before', () => {
  const first = dateUndated(['b', 'a'], null, '2026-03-01T00:00:00Z')
  expect(first).toEqual({ a: null, b: null })
  const second = dateUndated(['c', 'b'], first, '2026-03-02T00:00:00Z')
  expect(second).toEqual({ b: null, c: '2026-03-02T00:00:00Z' })
  expect(dateUndated(['c', 'b'], second, '2026-03-03T00:00:00Z')).toEqual(second)
})
