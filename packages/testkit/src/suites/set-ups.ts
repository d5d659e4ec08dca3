import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Config, readConfig } from '@relais/server/config'
import type { ClickhouseAddress, PostgresAddress, RunningEngine } from '@relais/server/engines/running-engine'
import { startClickHouse } from '@relais/server/engines/start-clickhouse'
import { startPostgres } from '@relais/server/engines/start-postgres'
import { silentLog } from '@relais/server/log'
import { openRelais, type Relais } from '@relais/server/open-relais'
import { startShards } from '../stores/start-shards.ts'

/** Relais on one way of having stores, and the end of it. */
export interface SetUp {
  readonly relais: Relais
  readonly config: Config
  close(): Promise<void>
}

async function openSetUp(
  dataDir: string,
  urls: Partial<Config>,
  stop: () => Promise<unknown>,
): Promise<SetUp> {
  const config = { ...readConfig({ data: dataDir }, {}), ...urls }
  const relais = await openRelais(config, { role: 'cli', log: silentLog })
  return {
    relais,
    config,
    close: async () => {
      await Promise.all([relais.database.close(), relais.corpus.close()])
      await relais.engines?.leave({ untilStopped: true })
      await stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function withCredentials({ url, user, password }: ClickhouseAddress, database: string): string {
  const full = new URL(url)
  full.username = user
  full.password = password
  full.pathname = `/${database}`
  return full.href
}

const freshDir = () => mkdtemp(join(tmpdir(), 'relais-test-set-up-'))
const freshPassword = () => randomBytes(18).toString('base64url')

/** As after `npm start`: nothing is given, Relais starts both engines in its data directory. */
export async function openOnDefaultEngines(): Promise<SetUp> {
  return openSetUp(await freshDir(), {}, async () => undefined)
}

async function startOwnPostgres(dir: string): Promise<RunningEngine<PostgresAddress>> {
  return startPostgres({
    dir: join(dir, 'their-postgres'),
    logFile: join(dir, 'their-postgres.log'),
    password: freshPassword(),
  })
}

/** As on servers of one's own: Relais is given DATABASE_URL and CLICKHOUSE_URL and starts nothing. */
export async function openOnGivenServers(): Promise<SetUp> {
  const dir = await freshDir()
  const [postgres, clickhouse] = await Promise.all([
    startOwnPostgres(dir),
    startClickHouse({
      dir: join(dir, 'their-clickhouse'),
      logFile: join(dir, 'their-clickhouse.log'),
      password: freshPassword(),
    }),
  ])
  const urls = {
    databaseUrl: postgres.address.url,
    clickhouseUrl: withCredentials(clickhouse.address, 'given'),
  }
  return openSetUp(dir, urls, () => Promise.all([postgres.stop(), clickhouse.stop()]))
}

export interface ClusterSetUp extends SetUp {
  readonly nodes: readonly RunningEngine<ClickhouseAddress>[]
  restart(place: number): Promise<void>
}

/** As on a cluster: the corpus is spread over two ClickHouse servers, CLICKHOUSE_URL lists both. */
export async function openOnCluster(): Promise<ClusterSetUp> {
  const dir = await freshDir()
  const [postgres, shards] = await Promise.all([startOwnPostgres(dir), startShards()])
  const [first, second] = shards.nodes as [RunningEngine<ClickhouseAddress>, RunningEngine<ClickhouseAddress>]
  const urls = {
    databaseUrl: postgres.address.url,
    clickhouseUrl: [withCredentials(first.address, 'spread'), second.address.url].join(','),
    clickhouseCluster: shards.cluster,
  }
  const setUp = await openSetUp(dir, urls, () => Promise.all([postgres.stop(), shards.stop()]))
  return { ...setUp, nodes: shards.nodes, restart: shards.restart }
}
