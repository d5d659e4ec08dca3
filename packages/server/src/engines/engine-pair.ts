import { randomBytes } from 'node:crypto'
import type { Log } from '../log.ts'
import { clickhouseDir, logFile, postgresDir, requireFreeSpace } from './data-dir.ts'
import { type EnginesFile, readEnginesFile, writeEnginesFile } from './engines-file.ts'
import { type KeptEngine, keepEngine } from './keep-engine.ts'
import { endEngineProcesses } from './own-processes.ts'
import type { ClickhouseAddress, PostgresAddress, RunningEngine } from './running-engine.ts'
import { startClickHouse } from './start-clickhouse.ts'
import { startPostgres } from './start-postgres.ts'
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
  /** Ends what an earlier watcher left. Comes before everything else. */
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
  let file: EnginesFile = readEnginesFile(dataDir)

  function record(change: Partial<EnginesFile>): void {
    file = { ...readEnginesFile(dataDir), ...change }
    writeEnginesFile(dataDir, file)
  }

  function recordedPids(name: EngineName): readonly number[] {
    const pid = file[name]?.pid
    return pid === null || pid === undefined ? [] : [pid]
  }

  async function postgres(): Promise<RunningEngine<PostgresAddress>> {
    const dir = postgresDir(dataDir)
    await endEngineProcesses(dir, recordedPids('postgres'))
    const known = file.postgres
    if (known === null) requireFreeSpace(dataDir, options.firstStartBytes)
    return await startPostgres({
      dir,
      logFile: logFile(dataDir, 'postgres'),
      password: known?.password ?? newPassword(),
      ...(known ? { port: known.port } : {}),
    })
  }

  async function clickhouse(): Promise<RunningEngine<ClickhouseAddress>> {
    const dir = clickhouseDir(dataDir)
    await endEngineProcesses(dir, recordedPids('clickhouse'))
    const known = file.clickhouse
    if (known === null) requireFreeSpace(dataDir, options.firstStartBytes)
    return await startClickHouse({
      dir,
      logFile: logFile(dataDir, 'clickhouse'),
      password: known?.password ?? newPassword(),
      ...(known ? { httpPort: known.httpPort, tcpPort: known.tcpPort } : {}),
    })
  }

  function recordPostgres({ pid, address: { port, password } }: RunningEngine<PostgresAddress>): void {
    const hasMoved = file.postgres !== null && file.postgres.port !== port
    record({ postgres: { pid, port, password } })
    if (hasMoved) options.onMoved()
  }

  function recordClickhouse({ pid, address }: RunningEngine<ClickhouseAddress>): void {
    const { httpPort, tcpPort, password } = address
    const hasMoved = file.clickhouse !== null && file.clickhouse.httpPort !== httpPort
    record({ clickhouse: { pid, httpPort, tcpPort, password } })
    if (hasMoved) options.onMoved()
  }

  function keep(name: EngineName): KeptEngine {
    const events = {
      onDown: () => log.warn('engine_ended_by_itself', { engine: name }),
      onRestartFailed: (error: unknown) => log.error('engine_restart_failed', { engine: name, error }),
    }
    const onUp = (pid: number) => log.info('engine_up', { engine: name, pid })
    return name === 'postgres'
      ? keepEngine(postgres, { ...events, onUp: (engine) => (recordPostgres(engine), onUp(engine.pid)) })
      : keepEngine(clickhouse, { ...events, onUp: (engine) => (recordClickhouse(engine), onUp(engine.pid)) })
  }

  return {
    endLeftovers: async () => {
      const ended = [
        ...(await endEngineProcesses(postgresDir(dataDir), recordedPids('postgres'))),
        ...(await endEngineProcesses(clickhouseDir(dataDir), recordedPids('clickhouse'))),
      ]
      if (ended.length > 0) log.warn('leftover_engines_ended', { pids: ended })
    },
    require: async (name) => {
      const engine = kept.get(name) ?? keep(name)
      kept.set(name, engine)
      try {
        await engine.started
      } catch (error) {
        kept.delete(name)
        throw error
      }
    },
    stop: async () => {
      await Promise.all([...kept.values()].map((engine) => engine.stop()))
      record({
        postgres: file.postgres && { ...file.postgres, pid: null },
        clickhouse: file.clickhouse && { ...file.clickhouse, pid: null },
      })
    },
  }
}
