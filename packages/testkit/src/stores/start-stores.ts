import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startClickHouse } from '@relais/server/engines/start-clickhouse'
import { startPostgres } from '@relais/server/engines/start-postgres'
import { prepareCorpusTemplate } from './clone-corpus.ts'
import { prepareTemplate } from './clone-database.ts'
import type { TestStores } from './test-stores.ts'

export interface RunningStores {
  readonly addresses: TestStores
  stop(): Promise<void>
}

/**
 * Starts a pair of servers in a directory of their own and prepares the PostgreSQL template. They are children of this
 * process and end with it, also when it is killed.
 */
export async function startStores(): Promise<RunningStores> {
  const startedAt = performance.now()
  const dir = await mkdtemp(join(tmpdir(), 'relais-test-'))
  const password = () => randomBytes(18).toString('base64url')
  const [postgres, clickhouse] = await Promise.all([
    // Tests end with their data, so nothing has to survive a power cut; durability has tests of its own in engines/.
    startPostgres({
      dir: join(dir, 'postgres'),
      logFile: join(dir, 'postgres.log'),
      password: password(),
      settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
    }),
    startClickHouse({
      dir: join(dir, 'clickhouse'),
      logFile: join(dir, 'clickhouse.log'),
      password: password(),
    }),
  ])
  const readyAt = performance.now()
  const [{ template, cloneMs }, corpusTemplate] = await Promise.all([
    prepareTemplate(postgres.address),
    prepareCorpusTemplate(clickhouse.address),
  ])
  process.stderr.write(
    `testkit: both stores answer after ${((readyAt - startedAt) / 1000).toFixed(1)} s, a migrated database is cloned in ${cloneMs.toFixed(0)} ms\n`,
  )
  return {
    addresses: { postgres: postgres.address, clickhouse: clickhouse.address, template, corpusTemplate, dir },
    stop: async () => {
      await Promise.all([postgres.stop(), clickhouse.stop()])
      await rm(dir, { recursive: true, force: true })
    },
  }
}
