import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { loadAccountKey } from './account-key.ts'
import { insertErasedAccount } from './erasure.store.ts'
import { loadSuppression } from './suppressed.ts'

let workspace: TestWorkspace
beforeAll(async () => {
  workspace = await openTestWorkspace()
})
afterAll(() => workspace.close())

async function suppress(ctx: Ctx, platform: string, handleKey: string): Promise<void> {
  const accountKey = (await loadAccountKey(ctx.dataDir))(ctx.workspace.id, platform, handleKey)
  await insertErasedAccount(ctx, accountKey)
}

it('lets everybody in while nobody was erased', async () => {
  const isSuppressed = await loadSuppression(workspace.ctx)
  expect(isSuppressed('bluesky', 'ana.example')).toBe(false)
})

it('keeps an erased account out of its workspace, and nobody else, also when erased twice', async () => {
  const { ctx } = workspace
  await suppress(ctx, 'bluesky', 'ana.example')
  await suppress(ctx, 'bluesky', 'ana.example')
  const isSuppressed = await loadSuppression(ctx)
  expect(isSuppressed('bluesky', 'ana.example')).toBe(true)
  expect(isSuppressed('twitter', 'ana.example')).toBe(false)
  expect(isSuppressed('bluesky', 'ana.example2')).toBe(false)
  const elsewhere = await loadSuppression(await workspace.openNeighbour())
  expect(elsewhere('bluesky', 'ana.example')).toBe(false)
})

it('remembers nothing from which the name could be read', async () => {
  const { rows } = await workspace.relais.database.pool.query('select * from erased_account')
  expect(rows).toHaveLength(1)
  expect(rows[0].account_key).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(rows)).not.toContain('ana')
})

it('keeps the key beside the stores, not in them, readable by its owner alone', async () => {
  const folder = join(workspace.relaisDir, 'secrets')
  expect(await readdir(folder)).toContain('erasure')
  expect(((await stat(join(folder, 'erasure'))).mode & 0o777).toString(8)).toBe('600')
})
