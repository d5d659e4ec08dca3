import { resolve } from 'node:path'

/** Where Relais keeps its data and which stores it uses, decided once from flags and environment. */
export interface Config {
  readonly dataDir: string
  /** Null: the default PostgreSQL is started in the data directory. */
  readonly databaseUrl: string | null
  /** Null: the default ClickHouse is started in the data directory. */
  readonly clickhouseUrl: string | null
  /** Name of the ClickHouse cluster when CLICKHOUSE_URL lists several nodes, separated by commas. */
  readonly clickhouseCluster: string | null
  readonly host: string
  readonly port: number
  /** The address that people type, for cookies, links and the CSRF check. */
  readonly publicUrl: string
  /** A proxy in front writes X-Forwarded-For, so it may be believed. */
  readonly trustProxy: boolean
}

export interface ConfigFlags {
  readonly data?: string
  readonly port?: number
  readonly host?: string
}

/** Reads configuration in one place: a flag wins over the environment, the environment over the default. */
export function readConfig(flags: ConfigFlags, env: NodeJS.ProcessEnv): Config {
  const host = flags.host ?? env.RELAIS_HOST ?? '127.0.0.1'
  const port = flags.port ?? Number(env.RELAIS_PORT ?? 4000)
  return {
    dataDir: resolve(flags.data ?? env.RELAIS_DATA ?? 'relais-data'),
    databaseUrl: env.DATABASE_URL || null,
    clickhouseUrl: env.CLICKHOUSE_URL || null,
    clickhouseCluster: env.CLICKHOUSE_CLUSTER || null,
    host,
    port,
    trustProxy: env.RELAIS_TRUST_PROXY === '1',
    publicUrl: env.RELAIS_PUBLIC_URL ?? `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`,
  }
}
