import { audit } from '@relais/server/audit/audit'
import type { Ctx } from '@relais/server/context'
import { silentLog } from '@relais/server/log'
import { openRelais } from '@relais/server/open-relais'
import { requireRole } from '@relais/server/require-role'
import { createWorkspace } from '@relais/server/workspace/create-workspace'
import { withTransaction } from '@relais/server/workspace/with-transaction'
import { describe, expect, it } from 'vitest'
import type { SetUp } from './set-ups.ts'

/** What the workspace store promises, on any PostgreSQL. */
export function describeWorkspaceStore(setUp: () => SetUp): void {
  const openWorkspace = async (name: string): Promise<Ctx> => {
    const { relais } = setUp()
    return relais.contextFor(await createWorkspace(relais.db, name), { kind: 'cli' })
  }
  const actionsOf = async (ctx: Ctx) =>
    (await ctx.db.selectFrom('audit_event').select('action').orderBy('id').execute()).map((row) => row.action)

  describe('the workspace store', () => {
    it('can be opened by several at once, and again: the schema is brought up to date once', async () => {
      const { config, relais } = setUp()
      const others = await Promise.all(
        [1, 2, 3].map(() => openRelais(config, { role: 'cli', log: silentLog })),
      )
      const { rows } = await relais.database.pool.query('select name from workspace_migration order by name')
      await Promise.all(others.map((other) => other.close()))
      expect(rows.length).toBeGreaterThan(0)
      expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length)
      const { rows: workspaces } = await relais.database.pool.query(
        `select 1 from workspace where name = 'Workspace'`,
      )
      expect(workspaces).toHaveLength(1)
    })

    it('shows a workspace its own rows only, also to a query without a condition', async () => {
      const [ours, theirs] = await Promise.all([openWorkspace('Ours'), openWorkspace('Theirs')])
      await withTransaction(ours, (ctx) => audit(ctx, 'test.ours', null))
      await withTransaction(theirs, (ctx) => audit(ctx, 'test.theirs', null))
      expect(await actionsOf(ours)).toEqual(['test.ours'])
      expect(await actionsOf(theirs)).toEqual(['test.theirs'])
    })

    it('refuses a row that is written into another workspace', async () => {
      const [ours, theirs] = await Promise.all([openWorkspace('Ours'), openWorkspace('Theirs')])
      const forged = { ...ours, workspace: theirs.workspace }
      await expect(audit(forged, 'test.forged', null)).rejects.toThrow(/row-level security/)
      expect(await actionsOf(theirs)).toEqual([])
    })

    it('keeps all of a transaction or nothing', async () => {
      const ctx = await openWorkspace('Atomic')
      const failing = withTransaction(ctx, async (ctx) => {
        await audit(ctx, 'test.half', null)
        requireRole({ actor: { kind: 'user', id: 'u', name: 'A viewer', role: 'viewer' } }, 'owner')
      })
      await expect(failing).rejects.toMatchObject({ code: 'not_allowed' })
      expect(await actionsOf(ctx)).toEqual([])
    })

    it('shows acknowledged rows to every other connection', async () => {
      const ctx = await openWorkspace('Busy')
      await Promise.all(
        Array.from({ length: 40 }, (_, i) => withTransaction(ctx, (ctx) => audit(ctx, `test.n${i}`, null))),
      )
      const { rows } = await setUp().relais.database.pool.query(
        'select count(*)::int as n from audit_event where workspace_id = $1',
        [ctx.workspace.id],
      )
      expect(rows).toEqual([{ n: 40 }])
    })
  })
}
