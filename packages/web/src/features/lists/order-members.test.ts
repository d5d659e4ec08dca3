import { expect, test } from 'vitest'
import type { ListedPerson } from './api/open-list.ts'
import { orderMembers } from './order-members.ts'

const person = (handle: string, part: Partial<ListedPerson> = {}): ListedPerson => ({
  accountId: handle,
  addedAt: '2026-01-01T00:00:00Z',
  note: '',
  known: { platform: 'bluesky', handle, name: null, followers: null, posts: 0 },
  latest: null,
  news: null,
  ...part,
})
const news = (posts: number, citedBy = 0) => ({ posts, citedBy, followersChange: null })
const order = (members: ListedPerson[], by: Parameters<typeof orderMembers>[1]) =>
  orderMembers(members, by, new Intl.Collator('fr').compare).map(({ accountId }) => accountId)

test('those round whom most is new come first', () => {
  expect(
    order([person('ana', { news: news(1) }), person('ben', { news: news(1, 4) }), person('cleo')], 'news'),
  ).toEqual(['ben', 'ana', 'cleo'])
})

test('without news, who wrote last comes first', () => {
  const wrote = (at: string) => ({ latest: { at, text: '', url: null } })
  expect(
    order([person('ana', wrote('2026-01-01')), person('ben', wrote('2026-02-01')), person('cleo')], 'news'),
  ).toEqual(['ben', 'ana', 'cleo'])
})

test('names follow the alphabet of the language, accents among their letters', () => {
  expect(order([person('zoé'), person('émile'), person('fanny')], 'name')).toEqual(['émile', 'fanny', 'zoé'])
})

test('people of whom nothing is known come last in every order', () => {
  const stranger = person('1', { known: null, addedAt: '2027-01-01T00:00:00Z' })
  for (const by of ['news', 'added', 'name'] as const)
    expect(order([stranger, person('ana')], by)).toEqual(['ana', '1'])
})
