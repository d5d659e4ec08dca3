import type { Ctx } from '../context.ts'

/** Whether this workspace sees no post at all, however posts may have come in. */
export async function isCorpusEmpty(ctx: Pick<Ctx, 'corpus'>): Promise<boolean> {
  const rows = await ctx.corpus.select<{ id: string }>({
    sql: 'SELECT id FROM post WHERE scope IN {scopes:Array(UInt64)} LIMIT 1',
  })
  return rows.length === 0
}
