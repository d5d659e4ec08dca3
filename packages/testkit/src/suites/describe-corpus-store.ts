import type { Ctx } from '@relais/server/context'
import { corpusTables } from '@relais/server/corpus/corpus-tables'
import { migrateCorpus } from '@relais/server/corpus/migrate-corpus'
import { createWorkspace } from '@relais/server/workspace/create-workspace'
import { describe, expect, it } from 'vitest'
import type { SetUp } from './set-ups.ts'

const newest = `SELECT id, likes FROM post WHERE scope IN {scopes:Array(UInt64)}
  ORDER BY observed_at DESC LIMIT 1 BY id`

/** What the corpus store promises, on any ClickHouse. */
export function describeCorpusStore(setUp: () => SetUp): void {
  const openWorkspace = async (name: string): Promise<Ctx> => {
    const { relais } = setUp()
    return relais.contextFor(await createWorkspace(relais.db, name), { kind: 'cli' })
  }
  const post = (account: number, id: number, likes: number, observedAt = '2026-01-01 00:00:00') => ({
    account: String(account),
    id: String(id),
    likes,
    observed_at: observedAt,
  })

  describe('the corpus store', () => {
    it('has every table, and migrating again changes nothing', async () => {
      const { corpus } = setUp().relais
      await migrateCorpus(corpus)
      const rows = await corpus.selectWhole<{ name: string }>({
        sql: 'SELECT name FROM system.tables WHERE database = currentDatabase()',
      })
      expect(rows.map((row) => row.name)).toEqual(expect.arrayContaining([...corpusTables]))
    })

    it('answers with rows as soon as they are acknowledged, whoever their author is', async () => {
      const { corpus } = await openWorkspace('Many authors')
      await corpus.insert(
        'post',
        Array.from({ length: 500 }, (_, i) => post(i * 7919, i, i)),
      )
      const rows = await corpus.select<{ likes: string }>({ sql: newest })
      expect(rows.map((row) => Number(row.likes)).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 500 }, (_, i) => i),
      )
    })

    it('gives the newest observation of a post, in whichever order they came', async () => {
      const { corpus } = await openWorkspace('Re-seen')
      await corpus.insert('post', [post(1, 1, 30, '2026-01-03 00:00:00')])
      await corpus.insert('post', [post(1, 1, 10, '2026-01-01 00:00:00')])
      await corpus.insert('post', [post(1, 1, 20, '2026-01-02 00:00:00')])
      expect(await corpus.select({ sql: newest })).toEqual([{ id: '1', likes: '30' }])
    })

    it('finds words and phrases through the index', async () => {
      const { corpus } = await openWorkspace('Words')
      await corpus.insert('post', [
        { ...post(1, 1, 1), terms: ['¶', 'covid', '19', 'วัคซีน'] },
        { ...post(2, 2, 1), terms: ['¶', '19', 'covid'] },
      ])
      const found = async (condition: string) => {
        const sql = `SELECT id FROM post WHERE scope IN {scopes:Array(UInt64)} AND ${condition} ORDER BY id`
        return (await corpus.select<{ id: string }>({ sql })).map((row) => row.id)
      }
      expect(await found("hasAnyTokens(terms, ['วัคซีน'])")).toEqual(['1'])
      expect(await found("hasAnyTokens(terms, ['covid'])")).toEqual(['1', '2'])
      expect(
        await found("hasAllTokens(terms, ['covid', '19']) AND hasSubstr(terms, ['covid', '19'])"),
      ).toEqual(['1'])
    })

    it('deletes at once and everywhere, and only in its own scope', async () => {
      const [ours, theirs] = await Promise.all([openWorkspace('Ours'), openWorkspace('Theirs')])
      const rows = Array.from({ length: 40 }, (_, i) => post(i * 104_729, i, 1))
      await Promise.all([ours.corpus.insert('post', rows), theirs.corpus.insert('post', rows)])
      await ours.corpus.deleteWhere('post', 'id IN {ids:Array(UInt64)}', {
        ids: rows.slice(0, 30).map((row) => row.id),
      })
      expect(await ours.corpus.select({ sql: newest })).toHaveLength(10)
      expect(await theirs.corpus.select({ sql: newest })).toHaveLength(40)
    })
  })
}
