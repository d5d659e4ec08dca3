import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isRefused, type OddCase, type TakenCase } from '@relais/testkit/odd-input/odd-case'
import { oddCases } from '@relais/testkit/odd-input/odd-cases'
import { oddInputPage } from '@relais/testkit/odd-input/odd-input-page'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseMapping } from './choose-mapping.ts'
import { importFile } from './import-file.ts'

let test: TestWorkspace
let folder = ''
beforeAll(async () => {
  test = await openTestWorkspace()
  folder = await mkdtemp(join(tmpdir(), 'relais-odd-'))
})
afterAll(async () => {
  await test.close()
  await rm(folder, { recursive: true })
})

async function fileOf(odd: OddCase, mark: string): Promise<string> {
  const content = odd.content(mark)
  const path = join(folder, mark)
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
  await pipeline(Readable.from(pieces, { objectMode: true }), createWriteStream(path))
  return path
}

async function bringIn(odd: OddCase, mark: string) {
  const path = await fileOf(odd, mark)
  const mapping = await chooseMapping(path, odd.kind, { platform: odd.platform })
  const run = await importFile(test.ctx, { path, kind: odd.kind, mapping })
  if (run.error) throw new Error(run.error.message)
  return run
}

async function keptOf({ kind }: TakenCase, mark: string): Promise<string[]> {
  const sql =
    kind === 'accounts'
      ? `SELECT concat(replaceOne(handle, {prefix:String}, ''), ': ', ifNull(toString(followers), 'unknown')) AS kept
         FROM account WHERE scope IN {scopes:Array(UInt64)} AND startsWith(handle, {prefix:String})`
      : `SELECT concat(text, if(likes IS NULL, '', concat(' (', toString(likes), ' likes)'))) AS kept
         FROM post_text LEFT JOIN (SELECT id, argMax(likes, observed_at) AS likes FROM post
           WHERE scope IN {scopes:Array(UInt64)} GROUP BY id) AS counted USING id
         WHERE scope IN {scopes:Array(UInt64)} AND startsWith(native_id, {prefix:String})`
  const rows = await test.ctx.corpus.select<{ kept: string }>({ sql, params: { prefix: `${mark}-` } })
  return rows.map(({ kept }) => kept).sort()
}

let marks = 0
for (const { heading, cases } of oddCases) {
  describe(heading, () => {
    it.each(cases.map((odd) => [odd.title, odd] as const))('%s', async (_, odd) => {
      marks++
      const mark = `mark${marks}`
      if (isRefused(odd)) {
        await expect(bringIn(odd, mark)).rejects.toThrow(odd.sees)
        return
      }
      const run = await bringIn(odd, mark)
      const rejected = odd.rejected ?? {}
      expect(run).toMatchObject({
        state: 'done',
        counts: { stored: 0, updated: 0, snapshots: 0, duplicate: 0, ...odd.counts },
        repairedRows: odd.repaired ?? 0,
      })
      expect(run.rejectedByReason).toEqual(rejected)
      expect(await keptOf(odd, mark)).toEqual([...odd.kept].sort())
      const sum = Object.values({ ...odd.counts, ...rejected }).reduce((total, rows) => total + rows, 0)
      expect(run.counts.read).toBe(sum)
    })
  })
}

it('is described case by case in docs/guide/odd-input.md', async () => {
  const page = await readFile(new URL('../../../../docs/guide/odd-input.md', import.meta.url), 'utf8')
  expect(page, 'run: node packages/testkit/src/odd-input/write-page.ts').toBe(oddInputPage())
})

it('covers forty cases and more', () => {
  expect(oddCases.flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(40)
})
