import { setTimeout as sleep } from 'node:timers/promises'
import type { Corpus } from '@relais/server/corpus/corpus-client'

async function selectedRows(corpus: Corpus): Promise<number> {
  const rows = await corpus.selectWhole<{ value: string }>({
    sql: "SELECT value FROM system.events WHERE event = 'SelectedRows'",
  })
  return Number(rows[0]?.value ?? 0)
}

/** Rows that ClickHouse reads for a piece of work, in all of its queries. Nobody else may ask it anything meanwhile. */
export async function countRowsRead(corpus: Corpus, work: () => Promise<unknown>): Promise<number> {
  const base = await selectedRows(corpus)
  const before = await selectedRows(corpus)
  await work()
  // What the question itself reads is taken off.
  return (await selectedRows(corpus)) - before - (before - base)
}

/** Waits until ClickHouse has nothing left to merge of what was written, ten minutes at most. */
export async function awaitMerges(corpus: Corpus): Promise<void> {
  for (let second = 0; second < 600; second++) {
    const rows = await corpus.selectWhole<{ running: string }>({
      sql: 'SELECT count() AS running FROM system.merges',
    })
    if (Number(rows[0]?.running ?? 0) === 0) return
    await sleep(1_000)
  }
}
