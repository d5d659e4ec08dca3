import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AppError } from './errors.ts'

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
  /** Where the sample worlds lie that ship with Relais. */
  readonly samplesDir: string
  /** Begin to load the world of the visitor's language while the first owner is being created. */
  readonly preparesSample: boolean
  /** Private addresses and networks from which Relais may fetch, such as a server of one's own; none by default. */
  readonly fetchAllowed: readonly string[]
}

export interface ConfigFlags {
  readonly data?: string
  readonly port?: number
  readonly host?: string
  /** False: nothing is loaded before somebody asks for it. */
  readonly sample?: string | boolean
}

/**
 * Reads configuration in one place: a flag wins over the environment, the environment over the default.
 * @throws AppError invalid_input naming the setting
 */
export function readConfig(flags: ConfigFlags, env: NodeJS.ProcessEnv): Config {
  const host = flags.host ?? (env.RELAIS_HOST || '127.0.0.1')
  const port = flags.port ?? readPort(env.RELAIS_PORT)
  return {
    dataDir: resolve(flags.data ?? (env.RELAIS_DATA || 'relais-data')),
    databaseUrl: env.DATABASE_URL || null,
    clickhouseUrl: env.CLICKHOUSE_URL || null,
    clickhouseCluster: env.CLICKHOUSE_CLUSTER || null,
    host,
    port,
    trustProxy: env.RELAIS_TRUST_PROXY === '1',
    samplesDir: fileURLToPath(new URL('../../../samples/', import.meta.url)),
    preparesSample: flags.sample !== false,
    fetchAllowed: readNetworks(env.RELAIS_FETCH_ALLOW),
    publicUrl: readPublicUrl(env.RELAIS_PUBLIC_URL) ?? `http://${nameOf(host)}:${port}`,
  }
}

function readPort(text: string | undefined): number {
  if (!text) return 4000
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new AppError('invalid_input', `RELAIS_PORT must be a whole number from 1 to 65535, not "${text}".`)
}

function readNetworks(text: string | undefined): readonly string[] {
  const entries = (text ?? '').split(/[\s,]+/u).filter((entry) => entry !== '')
  for (const entry of entries) {
    const [net = '', prefix, ...rest] = entry.split('/')
    const bits = isIP(net) === 4 ? 32 : isIP(net) === 6 ? 128 : -1
    const isPrefix = prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= bits)
    if (bits > 0 && isPrefix && rest.length === 0) continue
    throw new AppError(
      'invalid_input',
      `RELAIS_FETCH_ALLOW lists addresses and networks such as 10.1.0.0/16, not "${entry}".`,
    )
  }
  return entries
}

function readPublicUrl(text: string | undefined): string | null {
  if (!text) return null
  const url = URL.parse(text)
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin
  throw new AppError(
    'invalid_input',
    `RELAIS_PUBLIC_URL must be an address such as https://relais.example.org, not "${text}".`,
  )
}

/** What to type for a host: an address that means "all of this computer's" is none that a browser can open. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
