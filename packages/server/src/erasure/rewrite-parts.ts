import { setTimeout as sleep } from 'node:timers/promises'
import type { Corpus } from '../corpus/corpus-client.ts'
import { corpusTables, storageTable } from '../corpus/corpus-tables.ts'
import { AppError } from '../errors.ts'

const pollMs = 500
/** Rewriting may take its time; removing what is outdated takes ClickHouse a minute or two. */
const longestRewriteMs = 6 * 60 * 60 * 1000
const longestRemovalMs = 10 * 60 * 1000

/** ClickHouse keeps outdated parts for eight minutes, in case the machine loses power. */
const removeSoon = 'MODIFY SETTING old_parts_lifetime = 1'
const asBefore = 'RESET SETTING old_parts_lifetime'
/** Our tables have one partition, and this is not it: nothing is dropped, but outdated parts are removed on the way. */
const removeNow = "DROP PARTITION ID 'none'"

/**
 * Removes the bytes of deleted rows from ClickHouse's disks. A lightweight delete only marks rows: the parts that hold
 * marked rows are written anew without them, indexes included, and the old files are waited for until they are gone.
 * @throws AppError engine_failed when ClickHouse could not finish; the signal's reason
 */
export async function rewriteParts(corpus: Corpus, signal: AbortSignal): Promise<void> {
  const tables = corpusTables.map((table) => storageTable(table, corpus.config.cluster))
  const onEachTable = async (change: string) => {
    for (const table of tables) await corpus.commandOnEachNode(`ALTER TABLE ${table} ${change}`)
  }
  const count = async (rows: string) => {
    const { cluster, database } = corpus.config
    const sql = `SELECT count() AS left FROM ${everywhere(rows, cluster)} WHERE database = {database:String}`
    const condition = rows === 'mutations' ? 'NOT is_done' : 'NOT active'
    const [row] = await corpus.selectWhole<{ left: string }>({
      sql: `${sql} AND table IN {tables:Array(String)} AND ${condition}`,
      params: { database, tables },
    })
    return Number(row?.left ?? 0)
  }
  const untilNone = async (rows: 'mutations' | 'parts', patienceMs: number, nudge?: () => Promise<void>) => {
    for (const giveUpAt = Date.now() + patienceMs; (await count(rows)) > 0; await sleep(pollMs)) {
      signal.throwIfAborted()
      if (Date.now() > giveUpAt)
        throw new AppError('engine_failed', `ClickHouse still has outdated ${rows}.`, { tables })
      await nudge?.()
    }
  }

  await onEachTable('APPLY DELETED MASK')
  await untilNone('mutations', longestRewriteMs)
  try {
    await onEachTable(removeSoon)
    await untilNone('parts', longestRemovalMs, () => onEachTable(removeNow))
  } finally {
    await onEachTable(asBefore)
  }
}

function everywhere(systemTable: string, cluster: string | null): string {
  return cluster === null
    ? `system.${systemTable}`
    : `clusterAllReplicas('${cluster}', system.${systemTable})`
}
