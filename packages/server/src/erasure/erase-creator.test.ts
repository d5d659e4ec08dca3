import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { erasedHandle, erasedMention } from '@relais/core/erasure/erased-person'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { accountId } from '../corpus/corpus-id.ts'
import { type CorpusTable, corpusTables } from '../corpus/corpus-tables.ts'
import { eraseCreator } from './erase-creator.ts'

const workspaces: TestWorkspace[] = []
let workspace: TestWorkspace
let ctx: Ctx
beforeEach(async () => {
  workspace = await openTestWorkspace()
  workspaces.push(workspace)
  ctx = workspace.ctx
  await importRecords(ctx, 'posts', posts)
  await importRecords(ctx, 'accounts', accounts)
})
afterAll(() => Promise.all(workspaces.map((opened) => opened.close())))

const at = '2026-01-05T10:00:00Z'
const common = { platform: 'twitter', at, observedAt: '2026-01-06T00:00:00Z' }
const posts = [
  {
    ...common,
    id: '1',
    author: 'Zelda_Quill',
    text: 'the marmalade summit begins today',
    metrics: { likes: 9 },
  },
  { ...common, id: '2', author: 'zelda_quill', text: 'thanks @bo_finch for coming', mentions: ['bo_finch'] },
  {
    ...common,
    id: '3',
    author: 'bo_finch',
    text: 'With @Zelda_Quill at the marmalade summit, and @kim_ray',
    metrics: { likes: 4 },
  },
  {
    ...common,
    id: '4',
    author: 'kim_ray',
    text: 'agreed',
    replyTo: { author: 'zelda_quill', id: '1' },
    kind: 'reply',
  },
  {
    ...common,
    id: '5',
    author: 'kim_ray',
    text: 'see https://twitter.com/zelda_quill/status/1',
    replied_to_user: 'Zelda_Quill',
  },
  { ...common, id: '6', author: 'kim_ray', text: 'zelda_quilling is a word, @zelda_quilling a person' },
  { ...common, platform: 'bluesky', id: '7', author: 'lou', text: 'hello @zelda_quill of another network' },
]
const accounts = [
  {
    platform: 'twitter',
    handle: 'zelda_quill',
    name: 'Zelda Quillfeather',
    person: 'Zelda Q',
    followers: 900,
    observedAt: at,
  },
  {
    platform: 'instagram',
    handle: 'zeldaq',
    name: 'Zelda on Instagram',
    person: 'Zelda Q',
    followers: 20,
    observedAt: at,
  },
  {
    platform: 'twitter',
    handle: 'bo_finch',
    name: 'Bo',
    bio: 'producer for @zelda_quill',
    followers: 100,
    observedAt: at,
  },
]
const zelda = { platform: 'twitter', handle: '@Zelda_Quill' }
const zeldaId = accountId('twitter', 'zelda_quill')
const whole = <Row>(sql: string) => workspace.corpus.selectWhole<Row>({ sql })
const textOf = async (nativeId: string) =>
  (await whole<{ text: string }>(`SELECT text FROM post_text WHERE native_id = '${nativeId}'`)).map(
    (row) => row.text,
  )

describe('erasing a person', () => {
  it('says what was erased, and which other accounts of the person were not', async () => {
    expect(await eraseCreator(ctx, workspace.corpus, zelda)).toEqual({
      found: true,
      posts: 2,
      interactions: 4,
      mentions: 4,
      otherAccounts: [{ platform: 'instagram', handle: 'zeldaq' }],
      bytesGoneBy: '2026-03-03T09:00:00.000Z',
    })
  })

  it('leaves no row of theirs in any table, and no id or handle of theirs in any row', async () => {
    await eraseCreator(ctx, workspace.corpus, zelda)
    const hasPlatform = new Set<CorpusTable>(['account', 'post'])
    for (const table of corpusTables) {
      const elsewhere = hasPlatform.has(table) ? "WHERE platform = 'twitter'" : ''
      const rows = JSON.stringify(await whole<object>(`SELECT * FROM ${table} ${elsewhere}`))
      const ofNamesakes = rows.replaceAll('zelda_quilling', '').replaceAll('hello @zelda_quill', '')
      expect(ofNamesakes, table).not.toMatch(/zelda_quill|marmalade summit begins|quillfeather/i)
      expect(ofNamesakes, table).not.toContain(zeldaId)
    }
  })

  it('puts a placeholder where others named the person, and leaves everything else of their posts', async () => {
    const before = await whole<{ id: string }>(
      'SELECT id, account, likes, posted_at, observed_at, lang, kind FROM post WHERE account != ' +
        zeldaId +
        ' ORDER BY id',
    )
    await eraseCreator(ctx, workspace.corpus, zelda)
    expect(await textOf('3')).toEqual([`With ${erasedMention} at the marmalade summit, and @kim_ray`])
    expect(await textOf('5')).toEqual([`see https://twitter.com/${erasedHandle}/status/1`])
    expect(await textOf('6')).toEqual(['zelda_quilling is a word, @zelda_quilling a person'])
    expect(await textOf('7')).toEqual(['hello @zelda_quill of another network'])
    expect(
      await whole('SELECT id, account, likes, posted_at, observed_at, lang, kind FROM post ORDER BY id'),
    ).toEqual(before)
    const [named] = await whole<{ terms: string[]; targets: string[]; kinds: string[] }>(
      `SELECT terms, targets, target_kinds AS kinds FROM post WHERE account = ${accountId('twitter', 'bo_finch')}`,
    )
    expect(named?.terms).toEqual([
      '¶',
      'with',
      'at',
      'the',
      'marmalade',
      'summit',
      'and',
      'kim_ray',
      erasedMention,
      '@kim_ray',
    ])
    expect(named?.targets).toEqual([accountId('twitter', erasedHandle), accountId('twitter', 'kim_ray')])
    expect(named?.kinds).toEqual(['mention', 'mention'])
    expect(await whole(`SELECT bio FROM account WHERE handle = 'bo_finch'`)).toEqual([
      { bio: `producer for ${erasedMention}` },
    ])
  })

  it('lets nobody who mentions them be found by their name, and everybody by their other words', async () => {
    await eraseCreator(ctx, workspace.corpus, zelda)
    const found = (term: string) =>
      ctx.corpus.select({
        sql: 'SELECT id FROM post WHERE scope IN {scopes:Array(UInt64)} AND hasAnyTokens(terms, [{term:String}])',
        params: { term },
      })
    expect(await found('zelda_quill')).toHaveLength(1)
    expect(await found('@zelda_quill')).toHaveLength(1)
    expect(await found('marmalade')).toHaveLength(1)
  })

  it('keeps the person out of later imports, and their name out of what others say there', async () => {
    await eraseCreator(ctx, workspace.corpus, zelda)
    const texts = () => whole('SELECT DISTINCT * FROM post_text ORDER BY id')
    const before = await texts()
    const again = await importRecords(ctx, 'posts', posts)
    expect(again.counts).toMatchObject({ read: 7, rejected: 2, stored: 0 })
    expect(again.rejectedByReason).toEqual({ erased_person: 2 })
    expect((await importRecords(ctx, 'accounts', accounts)).counts.rejected).toBe(1)
    expect(await texts()).toEqual(before)
    const third = await importRecords(ctx, 'posts', posts)
    expect(third.counts).toMatchObject({ stored: 0, updated: 0, duplicate: 5 })
  })

  it('counts the same posts once when it is done twice, and finds nobody the second time', async () => {
    await eraseCreator(ctx, workspace.corpus, zelda)
    expect(await eraseCreator(ctx, workspace.corpus, zelda)).toMatchObject({
      found: false,
      posts: 0,
      mentions: 0,
    })
    expect(await whole('SELECT count() AS n, uniqExact(id) AS ids FROM post')).toEqual([{ n: '5', ids: '5' }])
  })

  it('keeps a stranger out too: nothing is found, and nothing will be', async () => {
    const stranger = { platform: 'twitter', handle: 'never_seen' }
    expect(await eraseCreator(ctx, workspace.corpus, stranger)).toMatchObject({ found: false, posts: 0 })
    const imported = await importRecords(ctx, 'posts', [
      { ...common, id: '9', author: 'Never_Seen', text: 'hello' },
    ])
    expect(imported.counts).toMatchObject({ stored: 0, rejected: 1 })
  })

  it('finishes what a crash left: both versions of a rewritten post stood side by side', async () => {
    const [row] = await whole<Record<string, unknown>>(
      `SELECT * FROM post WHERE account = ${accountId('twitter', 'bo_finch')}`,
    )
    await eraseCreator(ctx, workspace.corpus, zelda)
    await ctx.corpus.insert('post', [row as Record<string, unknown>])
    expect(await whole('SELECT id FROM post')).toHaveLength(6)
    await eraseCreator(ctx, workspace.corpus, zelda)
    expect(await whole('SELECT id FROM post')).toHaveLength(5)
    expect(await whole(`SELECT id FROM post WHERE has(targets, ${zeldaId})`)).toEqual([])
  })

  it('reaches public rows, but not those of another workspace', async () => {
    const neighbour = await workspace.openNeighbour()
    await importRecords(neighbour, 'posts', posts)
    await workspace.corpus.commandOnEachNode(
      `INSERT INTO post (scope, account, id, observed_at) VALUES (0, ${zeldaId}, 77, now())`,
    )
    await eraseCreator(ctx, workspace.corpus, zelda)
    const left = await whole(`SELECT scope, count() AS n FROM post WHERE account = ${zeldaId} GROUP BY scope`)
    expect(left).toEqual([{ scope: neighbour.workspace.scope, n: '2' }])
  })

  it.each(['viewer', 'analyst'] as const)('is not for a %s', async (role) => {
    await expect(eraseCreator(workspace.as(role), workspace.corpus, zelda)).rejects.toMatchObject({
      code: 'not_allowed',
    })
    expect(await whole(`SELECT id FROM post WHERE account = ${zeldaId}`)).toHaveLength(2)
  })

  it('notes who erased somebody, but not whom', async () => {
    const manager = workspace.as('manager')
    await eraseCreator(manager, workspace.corpus, zelda)
    const { rows } = await workspace.relais.database.pool.query(
      "select * from audit_event where action like 'creator.%'",
    )
    expect(rows).toMatchObject([
      { action: 'creator.erased', actor_id: manager.actor.kind === 'user' && manager.actor.id },
    ])
    expect(JSON.stringify(rows)).not.toMatch(/zelda/i)
  })

  it('writes down what is still to be removed for its owner alone', async () => {
    await eraseCreator(ctx, workspace.corpus, zelda)
    const dir = join(workspace.relaisDir, 'erasure')
    const [name = ''] = await readdir(dir)
    expect(((await stat(join(dir, name))).mode & 0o777).toString(8)).toBe('600')
    const { needles } = JSON.parse(await readFile(join(dir, name), 'utf8'))
    expect(needles).toEqual(
      expect.arrayContaining([
        '@zelda_quill',
        'zelda_quill',
        'Zelda Quillfeather',
        'the marmalade summit begins today',
      ]),
    )
  })
})
