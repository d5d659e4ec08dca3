import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testInstant } from '../clock/fixed-clock.ts'
import { openTestWorkspace, type TestWorkspace } from './open-test-workspace.ts'

let first: TestWorkspace
let second: TestWorkspace

beforeAll(async () => {
  ;[first, second] = await Promise.all([openTestWorkspace({ name: 'Acme' }), openTestWorkspace()])
})
afterAll(async () => {
  await Promise.all([first.close(), second.close()])
})

const post = { account: '1', id: '2', posted_at: '2026-01-01 00:00:00', observed_at: '2026-01-02 00:00:00' }
const count = (workspace: Pick<TestWorkspace['ctx'], 'corpus'>) =>
  workspace.corpus.select({ sql: 'SELECT count() AS posts FROM post WHERE scope IN {scopes:Array(UInt64)}' })

describe('a test workspace', () => {
  it('has stores of its own, a name and a clock that stands still', async () => {
    await first.ctx.corpus.insert('post', [post])
    expect(await count(first.ctx)).toEqual([{ posts: '1' }])
    expect(await count(second.ctx)).toEqual([{ posts: '0' }])
    expect(first.ctx.workspace.name).toBe('Acme')
    expect(first.ctx.clock.now().toISOString()).toBe(testInstant)
    const names = async (workspace: TestWorkspace) =>
      (await workspace.db.selectFrom('workspace').select('name').execute()).map((row) => row.name)
    expect(await names(first)).toContain('Acme')
    expect(await names(second)).not.toContain('Acme')
  })

  it('has neighbours in the same stores, who see nothing of it', async () => {
    const neighbour = await first.openNeighbour()
    expect(neighbour.workspace.scope).not.toBe(first.ctx.workspace.scope)
    expect(await count(first.ctx)).toEqual([{ posts: '1' }])
    expect(await count(neighbour)).toEqual([{ posts: '0' }])
  })

  it('shows the workspace to any role', () => {
    expect(first.as('viewer').actor).toMatchObject({ kind: 'user', role: 'viewer' })
    expect(first.as('viewer').workspace).toEqual(first.ctx.workspace)
  })
})
