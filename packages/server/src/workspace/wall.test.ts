import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { withTransaction } from './with-transaction.ts'

let test: TestWorkspace
let neighbour: Ctx
beforeAll(async () => {
  test = await openTestWorkspace({ name: 'Acme' })
  neighbour = await test.openNeighbour()
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.db.deleteFrom('audit_event').execute()
  await audit(test.ctx, 'test.done', 'ours')
  await audit(neighbour, 'test.done', 'theirs')
})

const subjects = async (ctx: Ctx) =>
  (await ctx.db.selectFrom('audit_event').select('subject').execute()).map(({ subject }) => subject)

describe('the wall between workspaces', () => {
  it('hides the rows of others from a query that forgot to filter', async () => {
    expect(await subjects(test.ctx)).toEqual(['ours'])
    expect(await subjects(neighbour)).toEqual(['theirs'])
  })

  it('refuses rows that say they belong to another workspace', async () => {
    const row = {
      workspace_id: neighbour.workspace.id,
      at: new Date(),
      actor_kind: 'cli',
      action: 'a.b',
    } as const
    const insert = test.ctx.db
      .insertInto('audit_event')
      .values({ ...row, details: '{}' })
      .execute()
    await expect(insert).rejects.toThrow(/row-level security/)
  })

  it('holds inside transactions, and when two workspaces take turns on the same connections', async () => {
    const seen = await Promise.all(
      Array.from({ length: 40 }, (_, i) => {
        const ctx = i % 2 === 0 ? test.ctx : neighbour
        return withTransaction(ctx, async (ctx) => [i % 2, await subjects(ctx)])
      }),
    )
    for (const [parity, rows] of seen) expect(rows).toEqual(parity === 0 ? ['ours'] : ['theirs'])
  })

  it('holds for plain SQL too', async () => {
    const { rows } = await sql<{ n: string }>`select count(*) as n from audit_event`.execute(test.ctx.db)
    expect(rows).toEqual([{ n: '1' }])
  })

  it('shows one workspace: its own', async () => {
    const rows = await test.ctx.db.selectFrom('workspace').select('name').execute()
    expect(rows).toEqual([{ name: 'Acme' }])
  })

  it.each(['credential', 'session', 'verification', 'sign_in_attempt'])(
    'keeps %s out of reach',
    async (table) => {
      await expect(sql`select 1 from ${sql.table(table)}`.execute(test.ctx.db)).rejects.toThrow(
        /permission denied/,
      )
    },
  )

  it('keeps the audit trail from being rewritten', async () => {
    await expect(test.ctx.db.deleteFrom('audit_event').execute()).rejects.toThrow(/permission denied/)
    await expect(test.ctx.db.updateTable('audit_event').set({ action: 'x.y' }).execute()).rejects.toThrow(
      /permission denied/,
    )
  })

  it('stands around every table that has a workspace_id', async () => {
    const { rows } = await sql<{ table: string; isWalled: boolean; policies: string }>`
      select c.relname as table, c.relrowsecurity as "isWalled",
        (select count(*) from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
      where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace`.execute(test.db)
    expect(rows.map(({ table }) => table)).toContain('member')
    // A session belongs to a person, who may go from one workspace to another; requests cannot read it at all.
    const open = rows.filter(
      ({ table, isWalled, policies }) => table !== 'session' && !(isWalled && policies !== '0'),
    )
    expect(open).toEqual([])
  })
})

describe('a transaction', () => {
  it('keeps everything or nothing', async () => {
    const failing = withTransaction(test.ctx, async (ctx) => {
      await audit(ctx, 'test.lost', 'half')
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await subjects(test.ctx)).toEqual(['ours'])
  })

  it('joins the one it is called in', async () => {
    const failing = withTransaction(test.ctx, async (ctx) => {
      await withTransaction(ctx, (ctx) => audit(ctx, 'test.lost', 'inner'))
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await subjects(test.ctx)).toEqual(['ours'])
  })
})
