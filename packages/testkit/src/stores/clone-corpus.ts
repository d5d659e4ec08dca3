import { openCorpus } from '@relais/server/corpus/corpus-client'
import { corpusTables } from '@relais/server/corpus/corpus-tables'
import { migrateCorpus } from '@relais/server/corpus/migrate-corpus'
import { askClickhouse } from '@relais/server/engines/ask-clickhouse'
import type { ClickhouseAddress } from '@relais/server/engines/running-engine'

const template = 'relais_corpus_template'
const migrations = 'corpus_migration'

/** Makes the migrated, empty corpus whose tables the others copy: migrating takes a hundred times as long. */
export async function prepareCorpusTemplate(address: ClickhouseAddress): Promise<string> {
  await askClickhouse(address, `CREATE DATABASE ${template}`)
  const { url, user, password } = address
  const corpus = openCorpus({ nodes: [url], user, password, database: template, cluster: null })
  await migrateCorpus(corpus)
  await corpus.close()
  return template
}

/** An empty corpus of this name, which counts as migrated. */
export async function cloneCorpus(
  address: ClickhouseAddress,
  original: string,
  database: string,
): Promise<void> {
  await askClickhouse(address, `CREATE DATABASE ${database}`)
  for (const table of [...corpusTables, migrations])
    await askClickhouse(address, `CREATE TABLE ${database}.${table} AS ${original}.${table}`)
  await askClickhouse(
    address,
    `INSERT INTO ${database}.${migrations} SELECT * FROM ${original}.${migrations}`,
  )
}
