import type { Corpus } from '@relais/server/corpus/corpus-client'

/** What a corpus costs the node that is asked. */
export interface CorpusCost {
  /** Active parts of all tables of its database. */
  readonly bytesOnDisk: number
  /** What the server counts as its own, caches included. */
  readonly memoryBytes: number
}

export async function measureCorpus(corpus: Corpus): Promise<CorpusCost> {
  const [row] = await corpus.selectWhole<{ bytes: string; memory: string }>({
    sql: `SELECT
      (SELECT sum(bytes_on_disk) FROM system.parts WHERE active AND database = currentDatabase()) AS bytes,
      (SELECT value FROM system.metrics WHERE metric = 'MemoryTracking') AS memory`,
  })
  return { bytesOnDisk: Number(row?.bytes ?? 0), memoryBytes: Number(row?.memory ?? 0) }
}
