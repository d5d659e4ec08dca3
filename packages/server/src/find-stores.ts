import type { Config } from './config.ts'
import type { CorpusConfig } from './corpus/corpus-config.ts'
import { corpusConfigOfUrl } from './corpus/corpus-config-of-url.ts'
import { type JoinedEngines, joinEngines } from './engines/join-engines.ts'
import type { Log } from './log.ts'

export interface Stores {
  readonly databaseUrl: string
  readonly corpus: CorpusConfig
  readonly engines: JoinedEngines | null
}

export interface FindStoresOptions {
  readonly role: 'app' | 'cli'
  readonly log: Log
  /** The default engines are gone for good, or answer elsewhere: open connections lead nowhere. */
  readonly onEnginesLost?: (error: unknown) => void
}

/** Where both stores are: those given by address, and the default engines for the others. */
export async function findStores(
  config: Config,
  { role, log, onEnginesLost }: FindStoresOptions,
): Promise<Stores> {
  const given =
    config.clickhouseUrl === null ? null : corpusConfigOfUrl(config.clickhouseUrl, config.clickhouseCluster)
  if (config.databaseUrl !== null && given !== null) {
    return { databaseUrl: config.databaseUrl, corpus: given, engines: null }
  }
  const engines = await joinEngines({
    dataDir: config.dataDir,
    log,
    role: role === 'app' ? 'app' : 'command',
    onLost: (error) => onEnginesLost?.(error),
    onMoved: () => onEnginesLost?.(new Error('The engines answer at other ports than before.')),
    engines: [
      ...(config.databaseUrl === null ? (['postgres'] as const) : []),
      ...(given === null ? (['clickhouse'] as const) : []),
    ],
  })
  return {
    databaseUrl: config.databaseUrl ?? engines.postgres.url,
    corpus: given ?? defaultCorpus(engines),
    engines,
  }
}

function defaultCorpus({ clickhouse }: JoinedEngines): CorpusConfig {
  const { url, user, password, database } = clickhouse
  return { nodes: [url], user, password, database, cluster: null }
}
