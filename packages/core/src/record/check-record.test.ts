import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAccountCheck } from './account-record.ts'
import { checkRecord } from './check-record.ts'
import { createInteractionCheck, interactionSchema } from './interaction-record.ts'
import { createPostCheck } from './post-record.ts'

const now = Date.parse('2026-01-01T00:00:00Z')
const checkPost = createPostCheck(() => now)
const checkAccount = createAccountCheck(() => now)
const checkInteraction = createInteractionCheck(() => now)

const post = { platform: 'twitter', id: '1', author: 'ana', at: '2025-05-01T10:00:00Z', text: 'hola' }

test('the smallest post has four fields; what it does not say is unknown', () => {
  expect(checkPost({ platform: 'X', id: 1, author: '@Ana', at: '2025-05-01' })).toEqual({
    ok: true,
    record: {
      platform: 'twitter',
      id: '1',
      author: 'Ana',
      at: Date.parse('2025-05-01'),
      text: '',
      title: null,
      url: null,
      lang: null,
      kind: null,
      replyTo: null,
      quoteOf: null,
      mentions: null,
      ids: null,
      hashtags: null,
      links: null,
      metrics: null,
      observedAt: null,
      authorProfile: null,
    },
  })
})

test('a full post is read', () => {
  const checked = checkPost({
    ...post,
    kind: 'Retweet',
    replyTo: { author: '@x', id: '9' },
    mentions: ['a', ' a ', ''],
    hashtags: 'b, c',
    metrics: { likes: 0, comments: '2', views: null },
    authorProfile: { name: 'Ana', followers: '10', verified: 'yes' },
    observedAt: '2025-05-02T00:00:00Z',
  })
  expect(checked).toMatchObject({
    ok: true,
    record: {
      kind: 'reshare',
      replyTo: { author: 'x', id: '9' },
      mentions: ['a'],
      hashtags: ['b', 'c'],
      links: null,
      metrics: { likes: 0, comments: 2, reshares: null, quotes: null, views: null },
      authorProfile: { name: 'Ana', followers: 10, verified: true, bio: null },
    },
  })
})

test.each([
  [{ ...post, id: '  ' }, 'missing_field', 'id', '  '],
  [{ ...post, author: undefined }, 'missing_field', 'author', null],
  [{ ...post, at: null }, 'missing_field', 'at', null],
  [{ ...post, at: '2025-02-30' }, 'invalid_date', 'at', '2025-02-30'],
  [{ ...post, at: '2026-01-02' }, 'date_in_future', 'at', '2026-01-02'],
  [{ ...post, observedAt: 'soon' }, 'invalid_date', 'observedAt', 'soon'],
  [{ ...post, text: { html: '' } }, 'wrong_type', 'text', '{"html":""}'],
  [{ ...post, platform: 'a/b' }, 'wrong_type', 'platform', 'a/b'],
  [{ ...post, kind: 'poem' }, 'wrong_type', 'kind', 'poem'],
  [{ ...post, mentions: [{ name: 'a' }] }, 'wrong_type', 'mentions', '[{"name":"a"}]'],
  [{ ...post, metrics: { likes: -1 } }, 'negative_count', 'metrics.likes', '-1'],
  [{ ...post, metrics: 7 }, 'wrong_type', 'metrics', '7'],
  [{ ...post, authorProfile: { createdAt: 'x' } }, 'invalid_date', 'authorProfile.createdAt', 'x'],
  [['a'], 'wrong_type', null, '["a"]'],
  [null, 'wrong_type', null, null],
])('%o is rejected as %s in %s', (row, reason, field, value) => {
  expect(checkPost(row)).toEqual({ ok: false, rejection: { reason, field, value } })
})

test('NUL and halves of characters are taken out of texts', () => {
  const checked = checkPost({ ...post, text: 'a\0b\uD83D', title: '\0' })
  expect(checked).toMatchObject({ ok: true, record: { text: 'ab\uFFFD', title: null } })
})

test('an account needs a platform and a handle', () => {
  expect(
    checkAccount({ platform: 'instagram', handle: '@ana', followers: '1,200', verified: 'False' }),
  ).toMatchObject({
    ok: true,
    record: { handle: 'ana', followers: 1200, verified: false, name: null, observedAt: null },
  })
  expect(checkAccount({ platform: 'instagram', handle: '@' })).toMatchObject({
    ok: false,
    rejection: { reason: 'missing_field', field: 'handle' },
  })
})

test('an interaction names two accounts and, unless it is a follow, an instant', () => {
  const row = { kind: 'mention', from: 'twitter/ana', to: 'twitter/@beto', at: '2025-01-01' }
  expect(checkInteraction(row)).toMatchObject({
    ok: true,
    record: { from: { platform: 'twitter', handle: 'ana' }, to: { handle: 'beto' } },
  })
  expect(checkInteraction({ ...row, at: '' })).toMatchObject({
    ok: false,
    rejection: { reason: 'missing_field', field: 'at' },
  })
  expect(checkInteraction({ ...row, at: '', kind: 'follow' })).toMatchObject({
    ok: true,
    record: { at: null },
  })
  expect(checkInteraction({ ...row, to: 'beto' })).toMatchObject({
    ok: false,
    rejection: { reason: 'missing_field', field: 'to.handle' },
  })
  expect(checkInteraction({ ...row, kind: 'like' })).toMatchObject({
    ok: false,
    rejection: { reason: 'wrong_type', field: 'kind' },
  })
})

test('no row whatever makes a check throw', () => {
  const row = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true }),
    fc.record(
      {
        ...Object.fromEntries(Object.keys(post).map((name) => [name, fc.anything()])),
        metrics: fc.anything(),
      },
      { requiredKeys: [] },
    ),
  )
  fc.assert(
    fc.property(row, (value) => {
      for (const check of [checkPost, checkAccount, checkInteraction])
        expect(typeof check(value).ok).toBe('boolean')
    }),
    { numRuns: 2_000 },
  )
})

test('plain interactions are read as the whole check reads them', () => {
  const schema = interactionSchema(() => now)
  const name = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('twitter', 'x', 'X', 'x.com', 'bluesky', 'a b', ''),
        fc.string({ unit: 'binary', maxLength: 6 }),
      )
      .map(([platform, handle]) => `${platform}/${handle}`),
    fc.constantFrom('twitter/ana', 'x/ana.b', 'twitter/@ana', 'twitter/a/b', 'nobody', 'twitter/\uD800'),
  )
  const row = fc.record({
    kind: fc.constantFrom('mention', 'Mention', 'follow', 'love'),
    from: name,
    to: name,
    at: fc.constantFrom(
      '2020-01-25T03:35:56Z',
      '2020-01-25',
      '03/04/2020',
      '',
      null,
      1579923356,
      '2999-01-01',
    ),
  })
  const check = createInteractionCheck(() => now)
  fc.assert(
    fc.property(row, (interaction) => {
      expect(check(interaction)).toEqual(checkRecord(schema, interaction))
    }),
    { numRuns: 500 },
  )
})
