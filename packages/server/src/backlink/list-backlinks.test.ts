import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eraseAccount } from '../erasure/erase-account.ts'
import { targetOf } from '../erasure/erasure-target.ts'
import { ownRowsOf } from '../erasure/own-rows.ts'
import { backlinksCsv } from './backlinks-csv.ts'
import { listBacklinks } from './list-backlinks.ts'

const blog = (author: string, id: string, day: number, links: readonly string[], more: object = {}) => ({
  platform: 'blog',
  id,
  author,
  at: `2026-02-${String(day).padStart(2, '0')}T10:00:00Z`,
  title: `Title ${id}`,
  text: 'Read this.',
  url: `https://${author}/p/${id}`,
  links,
  ...more,
})
const knives = { platform: 'blog', handle: 'knives.example' }
const all = { limit: 20, offset: 0 }
let test: TestWorkspace

beforeAll(async () => {
  test = await openTestWorkspace()
  await importRecords(test.ctx, 'posts', [
    blog('ana.example', '1', 3, ['https://knives.example/steel', 'https://knives.example/handles']),
    blog('ana.example', '2', 5, ['https://knives.example/steel', 'https://other.example/']),
    blog('ben.example', '3', 9, ['https://knives.example/about/cleo.example']),
    blog('knives.example', '4', 10, ['https://knives.example/steel']),
    {
      ...blog('x', '5', 11, ['https://knives.example/steel']),
      platform: 'twitter',
      author: 'dora',
      url: null,
    },
  ])
  await importRecords(test.ctx, 'interactions', [
    { kind: 'link', from: 'blog/old.example', to: 'blog/knives.example', at: '2026-01-02T00:00:00Z' },
    { kind: 'mention', from: 'blog/old.example', to: 'blog/knives.example', at: '2026-01-03T00:00:00Z' },
  ])
})
afterAll(() => test.close())

it('says which posts link to a site, who wrote them, when, and to which page; its own links are not among them', async () => {
  const { links, ...totals } = await listBacklinks(test.ctx, knives, all)
  expect(
    links.map(({ by, at, post, pages }) => [by.handle, at?.slice(0, 10), post?.url ?? null, pages]),
  ).toEqual([
    ['ben.example', '2026-02-09', 'https://ben.example/p/3', ['https://knives.example/about/cleo.example']],
    ['ana.example', '2026-02-05', 'https://ana.example/p/2', ['https://knives.example/steel']],
    [
      'ana.example',
      '2026-02-03',
      'https://ana.example/p/1',
      ['https://knives.example/steel', 'https://knives.example/handles'],
    ],
    ['old.example', '2026-01-02', null, []],
  ])
  expect(totals).toEqual({
    total: 4,
    people: 3,
    firstAt: '2026-01-02T00:00:00.000Z',
    lastAt: '2026-02-09T10:00:00.000Z',
    withoutPage: 1,
    pages: [
      { url: 'https://knives.example/steel', posts: 2 },
      { url: 'https://knives.example/about/cleo.example', posts: 1 },
      { url: 'https://knives.example/handles', posts: 1 },
    ],
  })
})

it('counts within a period, both days included, and page by page', async () => {
  const period = { from: '2026-02-03', to: '2026-02-05' }
  const { total, people, links } = await listBacklinks(test.ctx, knives, { ...period, limit: 1, offset: 1 })
  expect([total, people, links.map(({ post }) => post?.title)]).toEqual([2, 1, ['Title 1']])
  const reversed = listBacklinks(test.ctx, knives, { from: '2026-02-05', to: '2026-02-03', ...all })
  await expect(reversed).rejects.toMatchObject({ code: 'invalid_input' })
})

it('has none for somebody nobody links to, and knows nobody who is not in the corpus', async () => {
  const dora = await listBacklinks(test.ctx, { platform: 'twitter', handle: 'dora' }, all)
  expect(dora).toMatchObject({ total: 0, people: 0, firstAt: null, lastAt: null, links: [] })
  const nobody = listBacklinks(test.ctx, { platform: 'blog', handle: 'nobody.example' }, all)
  await expect(nobody).rejects.toMatchObject({ code: 'not_found' })
})

it('does not count twice what is imported twice', async () => {
  await importRecords(test.ctx, 'posts', [
    blog('ben.example', '3', 9, ['https://knives.example/about/cleo.example']),
  ])
  expect(await listBacklinks(test.ctx, knives, all)).toMatchObject({ total: 4, people: 3 })
})

it('is a table with one line for each link', async () => {
  const lines = backlinksCsv(await listBacklinks(test.ctx, knives, all))
    .trimEnd()
    .split('\r\n')
  expect(lines).toHaveLength(5)
  expect(lines[3]).toBe(
    '2026-02-03T10:00:00.000Z,blog,ana.example,ana.example,https://ana.example/p/1,Title 1,https://knives.example/steel https://knives.example/handles',
  )
})

it('forgets an address that names somebody who is erased, and keeps that there was a link', async () => {
  await eraseAccount(test.db, ownRowsOf(test.ctx), targetOf('blog', 'cleo.example'))
  const { total, links, pages } = await listBacklinks(test.ctx, knives, all)
  expect(total).toBe(4)
  expect(links[0]?.pages).toEqual([])
  expect(JSON.stringify(pages)).not.toContain('cleo')
})
