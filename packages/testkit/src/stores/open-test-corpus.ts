import { type Corpus, openCorpus } from '@relais/server/corpus/corpus-client'
import { migrateCorpus } from '@relais/server/corpus/migrate-corpus'
import { askClickhouse } from '@relais/server/engines/ask-clickhouse'
import type { ClickhouseAddress } from '@relais/server/engines/running-engine'
import { inject } from 'vitest'
import { createDatabaseName } from './create-database-name.ts'

export interface TestCorpus {
  readonly corpus: Corpus
  /** Drops the database and closes the client. */
  close(): Promise<void>
}

/** An empty, migrated corpus in a ClickHouse database of its own. */
export async function openTestCorpus(
  address: ClickhouseAddress = inject('testStores').clickhouse,
): Promise<TestCorpus> {
  const database = createDatabaseName()
  await askClickhouse(address, `CREATE DATABASE ${database}`)
  const { url, user, password } = address
  const corpus = openCorpus({ nodes: [url], user, password, database, cluster: null })
  await migrateCorpus(corpus)
  return {
    corpus,
    close: async () => {
      await corpus.close()
      await askClickhouse(address, `DROP DATABASE ${database} SYNC`)
    },
  }
}
