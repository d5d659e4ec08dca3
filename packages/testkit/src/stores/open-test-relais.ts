import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Config, readConfig } from '@relais/server/config'
import type { Connector } from '@relais/server/connectors/connector'
import { silentLog } from '@relais/server/log'
import { openRelais, type Relais } from '@relais/server/open-relais'
import { inject } from 'vitest'
import { type FixedClock, fixedClock } from '../clock/fixed-clock.ts'
import { cloneCorpus } from './clone-corpus.ts'
import { cloneDatabase } from './clone-database.ts'
import { createDatabaseName } from './create-database-name.ts'
import type { TestStores } from './test-stores.ts'

export interface TestRelais {
  readonly relais: Relais
  readonly clock: FixedClock
  /** The data directory: uploads, rejected rows and secrets, but not the stores, which belong to the whole run. */
  readonly relaisDir: string
  /** Closes the connections and removes both databases and the directory. */
  close(): Promise<void>
}

function clickhouseUrl({ clickhouse }: TestStores, database: string): string {
  const url = new URL(clickhouse.url)
  url.username = clickhouse.user
  url.password = clickhouse.password
  url.pathname = `/${database}`
  return url.href
}

/**
 * A whole Relais of a test file's own: a PostgreSQL database cloned from the template, an empty ClickHouse database, a
 * data directory and a clock that stands still.
 */
export async function openTestRelais(
  settings: Partial<Config> = {},
  stores: TestStores = inject('testStores'),
  connectors?: readonly Connector[],
): Promise<TestRelais> {
  const clock = fixedClock()
  const corpusName = createDatabaseName()
  const [relaisDir, database] = await Promise.all([
    mkdtemp(join(stores.dir, 'data-')),
    cloneDatabase(stores.postgres, stores.template),
    cloneCorpus(stores.clickhouse, stores.corpusTemplate, corpusName),
  ])
  const config = {
    ...readConfig({ data: relaisDir }, {}),
    databaseUrl: database.url,
    clickhouseUrl: clickhouseUrl(stores, corpusName),
    ...settings,
  }
  const relais = await openRelais(config, {
    role: 'cli',
    log: silentLog,
    clock,
    ...(connectors ? { connectors } : {}),
  })
  return {
    relais,
    clock,
    relaisDir,
    close: async () => {
      await relais.corpus.commandOnEachNode(`DROP DATABASE ${relais.corpus.config.database} SYNC`)
      await relais.close()
      await database.drop()
      await rm(relaisDir, { recursive: true, force: true })
    },
  }
}
