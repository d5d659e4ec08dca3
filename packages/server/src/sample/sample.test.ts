import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tinyWorldEnd, writeTinyWorlds } from '@relais/testkit/sample/write-tiny-worlds'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBrandAmongRivals } from '../brand/workspace-brand.ts'
import type { Ctx } from '../context.ts'
import { corpusTables } from '../corpus/corpus-tables.ts'
import { countMatches } from '../corpus/count-matches.ts'
import { sampleScopeOf } from '../corpus/sample-scope.ts'
import { summariseCorpus } from '../corpus/summarise-corpus.ts'
import { findCompetitors, saveCompetitors } from '../due-diligence/decide.ts'
import { eraseCreator } from '../erasure/erase-creator.ts'
import { rankTopic } from '../influence/rank-topic.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { chooseSample } from './choose-sample.ts'
import { getSamples } from './get-samples.ts'
import { prepareSample } from './prepare-sample.ts'
import { removeSample } from './remove-sample.ts'
import { settleSample } from './settle-sample.ts'
import { showSample } from './show-sample.ts'

let samplesDir: string
beforeAll(async () => {
  samplesDir = await mkdtemp(join(tmpdir(), 'relais-test-samples-'))
  await writeTinyWorlds(samplesDir)
})
afterAll(() => rm(samplesDir, { recursive: true }))

let test: TestWorkspace
beforeEach(async () => {
  test = await openTestWorkspace({ settings: { samplesDir } })
})
afterEach(() => test.close())

const never = new AbortController().signal
const settle = (ctx: Ctx = test.ctx) => settleSample(test.relais, ctx.workspace.id, never)

/** The workspace as the next request sees it. */
async function now(ctx: Ctx = test.ctx): Promise<Ctx> {
  return test.relais.contextFor(await getWorkspace(test.db, ctx.workspace.id), { kind: 'cli' })
}

async function choose(world: string, ctx: Ctx = test.ctx): Promise<Ctx> {
  await chooseSample(ctx, { jobs: test.relais.jobs, samplesDir }, { world, isShown: true })
  await settle(ctx)
  return now(ctx)
}

const sampleOf = async (ctx?: Ctx) => (await getSamples(await now(ctx), samplesDir)).sample
const postsOn = async (term: string, ctx?: Ctx) =>
  (await countMatches(await now(ctx), { terms: [term], from: '2000-01-01', to: '2030-01-01' })).posts

async function rowsByTable({ workspace }: Ctx): Promise<Record<string, number>> {
  const scope = sampleScopeOf(workspace.scope)
  const counted = corpusTables.map(async (table) => {
    const sql = `SELECT count() AS n FROM ${table} WHERE scope = {scope:UInt64}`
    const [row] = await test.corpus.selectWhole<{ n: string }>({ sql, params: { scope } })
    return [table, Number(row?.n)] as const
  })
  return Object.fromEntries(await Promise.all(counted))
}
const nothing = Object.fromEntries(corpusTables.map((table) => [table, 0]))

const own = {
  platform: 'bluesky',
  id: 'own-1',
  author: 'real_person',
  at: '2026-02-01T10:00:00Z',
  text: 'My own word on tea, with @tiny_person_0',
}

describe('a world', () => {
  it('is ready with all its people, no row left out, and ends within the last day', async () => {
    const ctx = await choose('tea-en')
    expect(await sampleOf()).toEqual({
      world: 'tea-en',
      state: 'ready',
      isShown: true,
      share: 1,
      error: null,
    })
    const [stored] = await test.db.selectFrom('sample').selectAll().execute()
    expect(stored).toMatchObject({ rows_rejected: '0', is_complete: true })
    const summary = await summariseCorpus(ctx)
    expect(summary).toMatchObject({ posts: 120, people: 12 })
    const ago = test.clock.now().getTime() - Date.parse(String(summary.lastPostAt?.toISOString()))
    // The last post was written a day before the end of the world.
    expect(ago).toBeGreaterThanOrEqual(86_400_000)
    expect(ago).toBeLessThan(2 * 86_400_000)
    expect(await rowsByTable(ctx)).toMatchObject({ post: 120, post_text: 120, account_snapshot: 24 })
    const ranking = await rankTopic(ctx, { terms: ['tea'], limit: 5, offset: 0 })
    expect(ranking.candidates).toBe(12)
    expect(ranking.corpus.posts).toBe(120)
  })

  it('brings its brand and whom that competes with, until people name their own competitors', async () => {
    const ctx = await choose('tea-en')
    expect(await findBrandAmongRivals(ctx)).toMatchObject({
      name: 'Tiny',
      isOfSample: true,
      rivals: ['Teeny'],
    })
    await saveCompetitors(ctx, ['Weeny'])
    expect(await findCompetitors(ctx)).toEqual(['Weeny'])
  })

  it('takes the place of another, of which nothing stays', async () => {
    await choose('tea-en')
    await choose('the-fr')
    expect(await sampleOf()).toMatchObject({ world: 'the-fr', state: 'ready' })
    expect([await postsOn('tea'), await postsOn('théière')]).toEqual([0, 120])
  })

  it('that does not exist is refused, and nothing changes', async () => {
    await expect(choose('atlantis')).rejects.toThrow(
      'No sample is called "atlantis". There are: cha-th, tea-en',
    )
    expect(await sampleOf()).toBeNull()
  })

  it('is for analysts to choose, show and remove, and for viewers to look at', async () => {
    const viewer = test.as('viewer')
    const input = { world: 'tea-en', isShown: true }
    await expect(chooseSample(viewer, { jobs: test.relais.jobs, samplesDir }, input)).rejects.toThrow(
      'analyst',
    )
    await expect(showSample(viewer, false)).rejects.toThrow('analyst')
    await expect(removeSample(viewer, test.relais.jobs)).rejects.toThrow('analyst')
    expect((await getSamples(viewer, samplesDir)).worlds).toHaveLength(3)
  })
})

describe('removing', () => {
  it('leaves no row in any table and no note of it, and what the workspace owns stays', async () => {
    await importRecords(test.ctx, 'posts', [own])
    const ctx = await choose('tea-en')
    expect((await rowsByTable(ctx)).interaction).toBeGreaterThan(0)
    await removeSample(ctx, test.relais.jobs)
    expect(await postsOn('tea')).toBe(1)
    expect(await sampleOf()).toMatchObject({ state: 'removing', isShown: false })
    await settle()
    expect(await rowsByTable(ctx)).toEqual(nothing)
    expect(await sampleOf()).toBeNull()
    expect(await test.db.selectFrom('sample').selectAll().execute()).toEqual([])
    expect(await postsOn('tea')).toBe(1)
  })

  it('can be taken back by choosing the world again, before the rows are gone or after', async () => {
    const ctx = await choose('tea-en')
    await removeSample(ctx, test.relais.jobs)
    await choose('tea-en')
    expect([await postsOn('tea'), (await sampleOf())?.state]).toEqual([120, 'ready'])
    await removeSample(ctx, test.relais.jobs)
    await settle()
    await choose('tea-en')
    expect([await postsOn('tea'), (await sampleOf())?.state]).toEqual([120, 'ready'])
  })

  it('while it is still loading leaves nothing either', async () => {
    const ctx = test.ctx
    await chooseSample(ctx, { jobs: test.relais.jobs, samplesDir }, { world: 'tea-en', isShown: true })
    const loading = settle()
    while ((await rowsByTable(ctx)).account === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await removeSample(ctx, test.relais.jobs)
    await loading
    expect(await rowsByTable(ctx)).toEqual(nothing)
    expect(await sampleOf()).toBeNull()
  })
})

describe('loading that was cut off', () => {
  it.each([1, 2, 3])('in its step %i is made whole by the next, on the same days', async (steps) => {
    await chooseSample(test.ctx, { jobs: test.relais.jobs, samplesDir }, { world: 'tea-en', isShown: true })
    const stopping = new AbortController()
    const cut = settleSample(test.relais, test.ctx.workspace.id, stopping.signal)
    const filled = async () => Object.values(await rowsByTable(test.ctx)).filter((rows) => rows > 0).length
    while ((await filled()) < steps * 2) await new Promise((resolve) => setTimeout(resolve, 1))
    stopping.abort(new Error('stopped'))
    await cut.catch(() => undefined)
    test.clock.advance(3 * 86_400_000)
    await settle()
    expect(await sampleOf()).toMatchObject({ state: 'ready', share: 1 })
    expect(await rowsByTable(test.ctx)).toMatchObject({ post: 120, post_text: 120, account_snapshot: 24 })
    const summary = await summariseCorpus(await now())
    expect(summary).toMatchObject({ posts: 120, people: 12 })
  })
})

describe('what people look at', () => {
  it('is the sample alone while it is shown, and their own data alone while it is not', async () => {
    await importRecords(test.ctx, 'posts', [own])
    const shown = await choose('tea-en')
    expect((await summariseCorpus(shown)).platforms.map(({ platform }) => platform)).toEqual(['instagram'])
    await showSample(shown, false)
    const summary = await summariseCorpus(await now())
    expect(summary).toMatchObject({ posts: 1, platforms: [{ platform: 'bluesky' }] })
    await showSample(shown, true)
    expect(await postsOn('tea')).toBe(120)
  })

  it('turns to their own data once rows of theirs are stored, and the sample stays for later', async () => {
    const shown = await choose('tea-en')
    await importRecords(shown, 'posts', [{ ...own, at: 'never' }])
    expect((await sampleOf())?.isShown).toBe(true)
    await importRecords(shown, 'posts', [own])
    expect(await sampleOf()).toMatchObject({ world: 'tea-en', state: 'ready', isShown: false })
    expect(await postsOn('tea')).toBe(1)
    await showSample(await now(), true)
    expect(await postsOn('tea')).toBe(120)
  })

  it('cannot be a sample that there is not', async () => {
    await expect(showSample(test.ctx, true)).rejects.toThrow('no sample')
  })
})

describe('two workspaces', () => {
  it('have samples of their own, and removing one leaves the other', async () => {
    const neighbour = await test.openNeighbour()
    await choose('tea-en')
    await choose('the-fr', neighbour)
    expect([await postsOn('tea'), await postsOn('théière')]).toEqual([120, 0])
    expect([await postsOn('tea', neighbour), await postsOn('théière', neighbour)]).toEqual([0, 120])
    await removeSample(neighbour, test.relais.jobs)
    await settle(neighbour)
    expect(await postsOn('tea')).toBe(120)
    expect(await sampleOf(neighbour)).toBeNull()
  })
})

describe('erasing', () => {
  const person = { platform: 'instagram', handle: 'tiny_person_0' }

  it('takes an invented person out of the sample, with all that others say of them, and own data too', async () => {
    await importRecords(test.ctx, 'posts', [{ ...own, platform: 'instagram' }])
    const shown = await choose('tea-en')
    const erased = await eraseCreator(shown, test.corpus, person)
    expect(erased).toMatchObject({ found: true, posts: 10, mentions: 11 })
    expect((await summariseCorpus(await now())).people).toBe(11)
    expect(await postsOn('@tiny_person_0')).toBe(0)
    await showSample(shown, false)
    expect([await postsOn('tea'), await postsOn('@tiny_person_0')]).toEqual([1, 0])
  })

  it('keeps them out when the world is loaded again', async () => {
    const shown = await choose('tea-en')
    await eraseCreator(shown, test.corpus, person)
    await removeSample(shown, test.relais.jobs)
    await settle()
    await choose('tea-en')
    expect(await sampleOf()).toMatchObject({ state: 'ready' })
    expect((await summariseCorpus(await now())).people).toBe(11)
  })
})

describe('before there is an owner', () => {
  it.each([
    ['fr-CA', 'the-fr'],
    ['th', 'cha-th'],
    ['pt', 'tea-en'],
  ])('somebody who reads %s finds %s loaded, and not shown before they ask', async (language, world) => {
    await prepareSample(test.relais, language)
    await settle()
    expect(await sampleOf()).toMatchObject({ world, state: 'ready', isShown: false })
  })

  it('nothing is loaded beside data that is there already', async () => {
    await importRecords(test.ctx, 'posts', [own])
    await prepareSample(test.relais, 'en')
    expect(await sampleOf()).toBeNull()
  })

  it('a sample that was asked for by name stays', async () => {
    await choose('the-fr')
    await prepareSample(test.relais, 'th')
    expect(await sampleOf()).toMatchObject({ world: 'the-fr', isShown: true })
  })
})

it('moves every instant by whole days', async () => {
  await choose('tea-en')
  const [row] = await test.corpus.selectWhole<{ seconds: string }>({
    sql: 'SELECT toString(min(toUnixTimestamp(posted_at))) AS seconds FROM post',
  })
  const movedMs = Number(row?.seconds) * 1000 - (Date.parse(tinyWorldEnd) - (181 + 11 / 24) * 86_400_000)
  expect(movedMs % 86_400_000).toBe(0)
})
