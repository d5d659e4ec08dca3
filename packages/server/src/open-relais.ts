import type { Clock } from '@relais/core/shared/clock'
import type { Config } from './config.ts'
import type { Connector } from './connectors/connector.ts'
import { type Outside, prepareOutside } from './connectors/outside.ts'
import type { Actor, Ctx, Workspace } from './context.ts'
import { type Corpus, openCorpus } from './corpus/corpus-client.ts'
import { ensureCorpusDatabase } from './corpus/ensure-corpus-database.ts'
import { migrateCorpus } from './corpus/migrate-corpus.ts'
import { sampleScopeOf } from './corpus/sample-scope.ts'
import { type Database, openDatabase, type WorkspaceDb } from './database.ts'
import type { JoinedEngines } from './engines/join-engines.ts'
import { explainOpenError } from './explain-open-error.ts'
import { type FindStoresOptions, findStores } from './find-stores.ts'
import { type JobQueue, openJobQueue } from './jobs/job-queue.ts'
import type { Log } from './log.ts'
import { migrateWorkspace } from './migrate-workspace.ts'
import { withStoresLock } from './stores-lock.ts'
import { systemClock } from './system-clock.ts'
import { ensureDefaultWorkspace } from './workspace/ensure-default-workspace.ts'

/** One open data directory: both stores up to date and connected. */
export interface Relais {
  readonly config: Config
  /** The whole workspace store. Use cases get a walled one in their `Ctx`. */
  readonly db: WorkspaceDb
  readonly database: Database
  readonly corpus: Corpus
  /** Work that outlives the request that asks for it. */
  readonly jobs: JobQueue
  /** The way out, and the networks that can be followed; opened when it is first needed. */
  outside(): Promise<Outside>
  readonly clock: Clock
  readonly log: Log
  /** Null when both stores were given by address. */
  readonly engines: JoinedEngines | null
  contextFor(workspace: Workspace, actor: Actor): Ctx
  close(): Promise<void>
}

/** `app` serves people and is the only one of its data directory; `cli` comes and goes beside it. */
export interface OpenOptions extends FindStoresOptions {
  readonly clock?: Clock
  /** Those that ship unless told: tests bring their own. */
  readonly connectors?: readonly Connector[]
}

/**
 * Starts or joins the engines (or connects to the given stores), migrates both stores and opens them. Several
 * processes may do so at once.
 * @throws AppError when a store cannot be started or reached
 */
export async function openRelais(config: Config, options: OpenOptions): Promise<Relais> {
  const { log } = options
  const stores = await findStores(config, options)
  const database = openDatabase(stores.databaseUrl, log)
  const corpus = openCorpus(stores.corpus)
  const clock = options.clock ?? systemClock
  const outside = prepareOutside({
    config,
    clock,
    db: database.whole,
    ...(options.connectors ? { connectors: options.connectors } : {}),
  })
  const relais: Relais = {
    config,
    db: database.whole,
    database,
    corpus,
    jobs: openJobQueue(database, log),
    outside: outside.open,
    clock,
    log,
    engines: stores.engines,
    contextFor: (workspace, actor) => ({
      workspace,
      actor,
      db: database.forWorkspace(workspace.id),
      corpus: workspace.isSampleShown
        ? corpus.alone(sampleScopeOf(workspace.scope))
        : corpus.scoped(workspace.scope),
      ownCorpus: corpus.scoped(workspace.scope),
      dataDir: config.dataDir,
      clock,
      log,
    }),
    close: async () => {
      await relais.jobs.close().catch((error: unknown) => log.warn('jobs.trouble', { error }))
      await Promise.allSettled([outside.close(), database.close(), corpus.close()])
      await stores.engines?.leave()
    },
  }
  try {
    await withStoresLock(database.pool, async () => {
      await migrateWorkspace(database.whole)
      await ensureCorpusDatabase(stores.corpus)
      await migrateCorpus(corpus)
      await ensureDefaultWorkspace(database.whole)
    })
    return relais
  } catch (error) {
    await relais.close()
    throw explainOpenError(error)
  }
}
