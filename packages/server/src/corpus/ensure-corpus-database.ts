import { createClient } from '@clickhouse/client'
import type { CorpusConfig } from './corpus-config.ts'
import { retryWhileAway } from './retry-while-away.ts'

/** Makes the corpus database on every node that lacks it. */
export async function ensureCorpusDatabase(config: CorpusConfig): Promise<void> {
  for (const url of config.nodes) {
    const client = createClient({
      url,
      username: config.user,
      password: config.password,
      log: { level: 127 },
    })
    try {
      await retryWhileAway(() =>
        client.command({
          query: 'CREATE DATABASE IF NOT EXISTS {database:Identifier}',
          query_params: { database: config.database },
        }),
      )
    } finally {
      await client.close()
    }
  }
}
