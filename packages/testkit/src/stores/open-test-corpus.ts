import { type Corpus, openCorpus } from '@relais/server/corpus/corpus-client'
import { askClickhouse } from '@relais/server/engines/ask-clickhouse'
import { inject } from 'vitest'
import { cloneCorpus } from './clone-corpus.ts'
import { createDatabaseName } from './create-database-name.ts'

export interface TestCorpus {
  readonly corpus: Corpus
  /** Drops the database and closes the client. */
  close(): Promise<void>
}

/** An empty, migrated corpus in a ClickHouse database of its own. */
export async function openTestCorpus(): Promise<TestCorpus> {
  const { clickhouse: address, corpusTemplate } = inject('testStores')
  const database = createDatabaseName()
  await cloneCorpus(address, corpusTemplate, database)
  const { url, user, password } = address
  const corpus = openCorpus({ nodes: [url], user, password, database, cluster: null })
  return {
    corpus,
    close: async () => {
      await corpus.close()
      await askClickhouse(address, `DROP DATABASE ${database} SYNC`)
    },
  }
}
