import { createClient } from '@clickhouse/client'
import type { CorpusConfig } from '@relais/server/corpus/corpus-config'

/**
 * Runs an INSERT SELECT on the first node only. On a cluster the node spreads the rows itself and answers when every
 * shard has them; left to its own plan it would run the SELECT once on each shard.
 */
export async function insertOnce(config: CorpusConfig, sql: string): Promise<void> {
  const client = createClient({
    url: config.nodes[0],
    username: config.user,
    password: config.password,
    database: config.database,
    request_timeout: 3_600_000,
    log: { level: 127 },
    clickhouse_settings: {
      parallel_distributed_insert_select: '0',
      distributed_foreground_insert: 1,
      max_insert_threads: '2',
    },
  })
  try {
    await client.command({ query: sql })
  } finally {
    await client.close()
  }
}
