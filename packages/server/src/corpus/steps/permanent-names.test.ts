import { erasedMention } from '@relais/core/erasure/erased-person'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getAccount } from '../../creator/get-account.ts'
import { listCreatorPosts } from '../../creator/list-creator-posts.ts'
import { eraseCreator } from '../../erasure/erase-creator.ts'
import { accountId, postId } from '../corpus-id.ts'
import { removeAccounts } from './remove-accounts.ts'
import { removePosts } from './remove-posts.ts'

let test: TestWorkspace
beforeAll(async () => {
  test = await openTestWorkspace()
})
afterAll(() => test.close())

const ana = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz'
const bo = 'did:plc:44ybard66vv44zksje25o7dz'

const post = (id: string, author: string, did: string, day: number, more: object = {}) => ({
  platform: 'bluesky',
  id,
  author,
  at: `2026-02-0${day}T10:00:00Z`,
  observedAt: `2026-02-0${day}T11:00:00Z`,
  text: `algo${id}`,
  authorProfile: { id: did },
  ...more,
})
const known = (handle: string) => getAccount(test.ctx, { platform: 'bluesky', handle })
const rowsOf = async (table: string, column: string, id: string) => {
  const [row] = await test.ctx.corpus.select<{ n: string }>({
    sql: `SELECT count() AS n FROM ${table} WHERE scope IN {scopes:Array(UInt64)} AND ${column} = {id:UInt64}`,
    params: { id },
  })
  return Number(row?.n)
}

it('keeps one account through a change of its handle, found by the new one', async () => {
  await importRecords(test.ctx, 'posts', [post('p1', 'ana.test', ana, 1)])
  await importRecords(test.ctx, 'posts', [post('p2', 'ana.example', ana, 3)])
  const account = await known('ana.example')
  expect(account).toMatchObject({ handle: 'ana.example', id: accountId('bluesky', ana) })
  const posts = await listCreatorPosts(
    test.ctx,
    { platform: 'bluesky', handle: '@Ana.example' },
    { limit: 9, offset: 0 },
  )
  expect(posts.posts.map(({ text }) => text).sort()).toEqual(['algop1', 'algop2'])
})

it('does not take a handle back that an older telling knows', async () => {
  await importRecords(test.ctx, 'posts', [post('p0', 'ana.test', ana, 2)])
  expect((await known('ana.example')).id).toBe(accountId('bluesky', ana))
  await expect(known('ana.test')).rejects.toMatchObject({ code: 'not_found' })
})

it('gives a handle that was freed to whoever bears it now', async () => {
  const row = {
    platform: 'bluesky',
    handle: 'ana.test',
    id: bo,
    name: 'Bo',
    observedAt: '2026-02-05T00:00:00Z',
  }
  await importRecords(test.ctx, 'accounts', [row])
  expect(await known('ana.test')).toMatchObject({ id: accountId('bluesky', bo), name: 'Bo' })
})

it('points at people by the name that stays, however the post names them', async () => {
  await importRecords(test.ctx, 'posts', [
    post('p3', 'ana.example', ana, 4, {
      mentions: ['ana.test', 'nobody.test'],
      ids: { 'ana.test': bo },
      replyTo: { author: bo, id: 'at://x' },
      quoteOf: `https://bsky.app/profile/${bo}/post/3k`,
    }),
  ])
  const rows = await test.ctx.corpus.select<{ kind: string; target: string }>({
    sql: `SELECT kind, target FROM interaction
      WHERE scope IN {scopes:Array(UInt64)} AND post = {post:UInt64} ORDER BY kind, target = {bo:UInt64}`,
    params: { post: postId('bluesky', 'p3'), bo: accountId('bluesky', bo) },
  })
  expect(rows).toEqual([
    { kind: 'mention', target: accountId('bluesky', 'nobody.test') },
    { kind: 'mention', target: accountId('bluesky', bo) },
    { kind: 'quote', target: accountId('bluesky', bo) },
    { kind: 'reply', target: accountId('bluesky', bo) },
  ])
  expect((await known('ana.test')).name).toBe('Bo')
})

it('removes a post with what it did, and nothing else of its author', async () => {
  await removePosts(test.ctx.ownCorpus, [postId('bluesky', 'p3'), postId('bluesky', 'never')])
  for (const table of ['interaction', 'interaction_by_from', 'post_snapshot'])
    expect(await rowsOf(table, 'post', postId('bluesky', 'p3'))).toBe(0)
  for (const table of ['post', 'post_text']) {
    expect(await rowsOf(table, 'id', postId('bluesky', 'p3'))).toBe(0)
    expect(await rowsOf(table, 'account', accountId('bluesky', ana))).toBe(3)
  }
})

it('removes an account with everything it published', async () => {
  await removeAccounts(test.ctx.ownCorpus, [accountId('bluesky', ana)])
  expect(await rowsOf('post', 'account', accountId('bluesky', ana))).toBe(0)
  await expect(known('ana.example')).rejects.toMatchObject({ code: 'not_found' })
  expect((await known('ana.test')).name).toBe('Bo')
})

it('erases a person under every name, so that a new handle does not bring them back', async () => {
  const erased = await eraseCreator(test.ctx, test.corpus, { platform: 'bluesky', handle: 'ana.test' })
  expect(erased).toMatchObject({ found: true })
  await importRecords(test.ctx, 'posts', [post('p8', 'bo.example', bo, 5)])
  await importRecords(test.ctx, 'posts', [
    post('p9', 'eva.test', 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa', 5, {
      text: 'con @bo.example',
      mentions: ['bo.example'],
      ids: { 'bo.example': bo },
    }),
  ])
  for (const handle of ['ana.test', 'bo.example', bo])
    await expect(known(handle)).rejects.toMatchObject({ code: 'not_found' })
  expect(await rowsOf('post', 'account', accountId('bluesky', bo))).toBe(0)
  expect(await rowsOf('interaction', 'target', accountId('bluesky', bo))).toBe(0)
  const [written] = (
    await listCreatorPosts(test.ctx, { platform: 'bluesky', handle: 'eva.test' }, { limit: 9, offset: 0 })
  ).posts
  expect(written?.text).toBe(`con ${erasedMention}`)
})
