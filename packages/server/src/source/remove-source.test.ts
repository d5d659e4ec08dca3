import { importRecords } from '@relais/testkit/scenarios/import-records'
import { feedAt, followIn } from '@relais/testkit/sources/follow-in'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { BroughtBy } from '../corpus/steps/note-sources.ts'
import { applyPages } from './apply-pages.ts'
import { countBrought, removeSource } from './remove-source.ts'
import { listRemovals } from './source-removal.store.ts'
import { removeBroughtPosts, sourceRemovalJob } from './source-removal-job.ts'

let test: TestWorkspace
let follow: ReturnType<typeof followIn>
let ana: string
let ben: string
let last = 0
const { signal } = new AbortController()

/** Posts of one test alone, told apart by their last letter. */
const row = (letter: string) => ({
  platform: 'blog',
  id: `${last}-${letter}`,
  author: 'ana.example',
  at: '2026-02-10T10:00:00Z',
  text: 'Which steel?',
})
const bring = (by: BroughtBy, ...letters: string[]) =>
  applyPages(test.ctx, [{ posts: letters.map(row), cursor: null, cost: 1 }], test.clock.now().getTime(), by)
const source = (id: string): BroughtBy => ({ by: 'source', id })
const file = (...letters: string[]) => importRecords(test.ctx, 'posts', letters.map(row))
const left = async () =>
  (await follow.posts()).filter((id) => id.startsWith(`${last}-`)).map((id) => id.split('-')[1])

beforeAll(async () => {
  test = await openTestWorkspace()
  follow = followIn(test)
})
afterAll(() => test.close())
beforeEach(async () => {
  last++
  ana = await follow.add([feedAt(`https://ana.example/${last}`)])
  ben = await follow.add([feedAt(`https://ben.example/${last}`)])
})

it('goes with the posts that it alone brought; those that another source or a file brought too stay', async () => {
  await file('a')
  await bring(source(ana), 'a', 'b', 'c', 'd')
  await bring(source(ben), 'c', 'e')
  await file('d')
  expect(await countBrought(test.ctx, ana)).toEqual({ only: 1, also: 3 })
  await removeSource(test.ctx, ana, { posts: 'remove' })
  expect(await removeBroughtPosts(test.ctx, ana, signal)).toBe(1)
  expect(await left()).toEqual(['a', 'c', 'd', 'e'])
  expect(await countBrought(test.ctx, ben)).toEqual({ only: 2, also: 0 })
})

it('leaves everything where it was unless told', async () => {
  await bring(source(ana), 'a')
  await removeSource(test.ctx, ana)
  expect(await listRemovals(test.db, 10)).toEqual([])
  expect(await left()).toEqual(['a'])
})

it('keeps what was there before sources were noted: nobody knows who else brought it', async () => {
  await bring({ by: 'file' }, 'a')
  await bring(source(ana), 'a')
  expect(await countBrought(test.ctx, ana)).toEqual({ only: 0, also: 1 })
})

it('does not claim posts that it only looks up again, but those that come with them', async () => {
  await bring(source(ben), 'a')
  await bring({ by: 'refresh', id: ana }, 'a', 'b')
  expect(await countBrought(test.ctx, ana)).toEqual({ only: 1, also: 0 })
  expect(await countBrought(test.ctx, ben)).toEqual({ only: 1, also: 0 })
})

it('counts nothing twice when pages come again', async () => {
  await bring(source(ana), 'a', 'b')
  await bring(source(ana), 'a', 'b')
  expect(await countBrought(test.ctx, ana)).toEqual({ only: 2, also: 0 })
})

it('notes nothing of files where no source brought anything', async () => {
  const neighbour = await test.openNeighbour()
  await importRecords(neighbour, 'posts', [row('a')])
  await importRecords(neighbour, 'posts', [{ ...row('a'), text: 'Edited' }])
  const noted = await neighbour.ownCorpus.select({
    sql: 'SELECT post FROM post_source WHERE scope IN {scopes:Array(UInt64)} AND scope = {own:UInt64}',
    params: { own: neighbour.workspace.scope },
  })
  expect(noted).toEqual([])
})

it('takes a manager where posts are to go', async () => {
  const analyst = test.as('analyst')
  await expect(removeSource(analyst, ana, { posts: 'remove' })).rejects.toMatchObject({ code: 'not_allowed' })
  await removeSource(analyst, ana)
})

it('waits until nobody looks at the source any more, and may be done twice', async () => {
  const { jobs } = test.relais
  const removal = { sourceId: ana, workspaceId: test.ctx.workspace.id }
  await bring(source(ana), 'a', 'b')
  await removeSource(test.ctx, ana, { posts: 'remove' })
  await jobs.send('source', removal)
  await sourceRemovalJob.sendDue?.(test.relais)
  expect(await jobs.pending(sourceRemovalJob.name, 'sourceId')).not.toContain(ana)
  await sourceRemovalJob.handle(test.relais, removal, signal)
  await sourceRemovalJob.handle(test.relais, removal, signal)
  expect(await left()).toEqual([])
  expect((await listRemovals(test.db, 10)).map(({ sourceId }) => sourceId)).not.toContain(ana)
})
