import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../log.ts'
import { hasCluster } from './create-cluster.ts'
import { clickhouseDir, logFile, postgresDir, requireFreeSpace } from './data-dir.ts'
import { type EnginesFile, readEnginesFile, writeEnginesFile } from './engines-file.ts'
import { type KeptEngine, keepEngine } from './keep-engine.ts'
import { endEngineProcesses } from './own-processes.ts'
import type { ClickhouseAddress, PostgresAddress, RunningEngine } from './running-engine.ts'
import { startClickHouse } from './start-clickhouse.ts'
import { postgresDataDir, startPostgres } from './start-postgres.ts'
import type { EngineName } from './watcher-protocol.ts'

export interface EnginePairOptions {
  readonly dataDir: string
  readonly log: Log
  /** Bytes that must be free before an engine's first start. */
  readonly firstStartBytes: number
  /** Told when an engine answers at another port than before. */
  readonly onMoved: () => void
}

/** Both engines of one data directory, each started when first needed and kept running until `stop`. */
export interface EnginePair {
  /** Ends what an earlier watcher left running. */
  endLeftovers(): Promise<void>
  /** Resolves when the engine answers. A failure is thrown, and the next call tries again. */
  require(name: EngineName): Promise<void>
  stop(): Promise<void>
}

const newPassword = () => randomBytes(24).toString('base64url')

/** Only for the one process that holds the data directory's lock. */
export function enginePair(options: EnginePairOptions): EnginePair {
  const { dataDir, log } = options
  const kept = new Map<EngineName, KeptEngine>()

  const file = () => readEnginesFile(dataDir)
  const record = (change: Partial<EnginesFile>) => writeEnginesFile(dataDir, { ...file(), ...change })

  async function endLeftoversOf(name: EngineName, dir: string): Promise<void> {
    const pid = file()[name]?.pid
    const ended = await endEngineProcesses(dir, pid ? [pid] : [])
    if (ended.length > 0) log.warn('leftover_engine_ended', { engine: name, pids: ended })
  }

  /** A first start needs room, and leaves nothing in its directory when it fails: nobody was told of a database yet. */
  async function startIn<Engine>(
    dir: string,
    isFirstStart: boolean,
    start: () => Promise<Engine>,
  ): Promise<Engine> {
    if (isFirstStart) requireFreeSpace(dataDir, options.firstStartBytes)
    try {
      return await start()
    } catch (error) {
      if (isFirstStart) await rm(dir, { recursive: true, force: true })
      throw error
    }
  }

  async function postgres(): Promise<RunningEngine<PostgresAddress>> {
    const dir = postgresDir(dataDir)
    const ownDir = postgresDataDir(dir)
    await endLeftoversOf('postgres', dir)
    // Nothing runs here now, whatever the number in this file says: it may be an innocent's by now.
    await rm(join(ownDir, 'postmaster.pid'), { force: true })
    const known = file().postgres
    const engine = await startIn(ownDir, !(await hasCluster(ownDir)), () =>
      startPostgres({
        dir,
        logFile: logFile(dataDir, 'postgres'),
        password: known?.password ?? newPassword(),
        isNewPassword: known === null,
        ...(known ? { port: known.port } : {}),
      }),
    )
    const { port, password } = engine.address
    record({ postgres: { pid: engine.pid, port, password } })
    if (known !== null && known.port !== port) options.onMoved()
    return engine
  }

  async function clickhouse(): Promise<RunningEngine<ClickhouseAddress>> {
    const dir = clickhouseDir(dataDir)
    await endLeftoversOf('clickhouse', dir)
    const known = file().clickhouse
    const engine = await startIn(dir, !existsSync(dir), () =>
      startClickHouse({
        dir,
        logFile: logFile(dataDir, 'clickhouse'),
        password: known?.password ?? newPassword(),
        ...(known ? { httpPort: known.httpPort, tcpPort: known.tcpPort } : {}),
      }),
    )
    const { httpPort, tcpPort, password } = engine.address
    record({ clickhouse: { pid: engine.pid, httpPort, tcpPort, password } })
    if (known !== null && known.httpPort !== httpPort) options.onMoved()
    return engine
  }

  function keep(name: EngineName): KeptEngine {
    return keepEngine<PostgresAddress | ClickhouseAddress>(name === 'postgres' ? postgres : clickhouse, {
      onUp: (engine) => log.info('engine_up', { engine: name, pid: engine.pid }),
      onDown: () => log.warn('engine_ended_by_itself', { engine: name }),
      onRestartFailed: (error) => log.error('engine_restart_failed', { engine: name, error }),
    })
  }

  return {
    endLeftovers: async () => {
      await endLeftoversOf('postgres', postgresDir(dataDir))
      await endLeftoversOf('clickhouse', clickhouseDir(dataDir))
    },
    require: async (name) => {
      const engine = kept.get(name) ?? keep(name)
      kept.set(name, engine)
      try {
        await engine.started
      } catch (error) {
        if (kept.get(name) === engine) kept.delete(name)
        throw error
      }
    },
    stop: async () => {
      await Promise.all([...kept.values()].map((engine) => engine.stop()))
      const { postgres, clickhouse } = file()
      record({
        postgres: postgres && { ...postgres, pid: null },
        clickhouse: clickhouse && { ...clickhouse, pid: null },
      })
    },
  }
}
