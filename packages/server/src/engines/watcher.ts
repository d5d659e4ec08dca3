// The program that owns the engines of one data directory: started detached by the first process that needs them,
// gone shortly after the last one has left.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import { createLog, type Log } from '../log.ts'
import { diskFull, saysDiskIsFull } from './disk-full.ts'
import { enginePair } from './engine-pair.ts'
import { readEnginesFile, writeEnginesFile } from './engines-file.ts'
import { tryLock } from './system-calls.ts'
import { type WatcherClient, watcherClients } from './watcher-clients.ts'
import { type WatcherTask, watcherTaskSchema } from './watcher-task.ts'

const lockPatienceMs = 2_000
const firstClientMs = 3_000

function explain(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (saysDiskIsFull(String(error))) return diskFull('The engines could not start', {})
  return new AppError('engine_failed', `The engines could not start: ${String(error)}`)
}

/** Waits a moment for the lock of a watcher that is on its way out. */
async function takeLock(task: WatcherTask): Promise<boolean> {
  const lock = openSync(join(task.dataDir, 'engines.lock'), 'a', 0o600)
  const deadline = Date.now() + lockPatienceMs
  while (!tryLock(lock)) {
    if (Date.now() > deadline || process.ppid !== task.spawnerPid) return false
    await sleep(25)
  }
  return true
}

async function watch(task: WatcherTask, log: Log): Promise<void> {
  const { dataDir } = task
  const token = randomBytes(24).toString('base64url')
  let isStopping = false
  let leaving: NodeJS.Timeout | undefined

  const pair = enginePair({
    dataDir,
    firstStartBytes: task.firstStartBytes,
    log: announcing(log),
    onMoved: () => clients.tellAll({ type: 'moved' }),
  })
  const leftoversEnded = pair.endLeftovers()
  // Whoever joins is told; until then nobody asks.
  leftoversEnded.catch(() => undefined)

  /** What goes wrong with the engines is told to those who use them, beside the watcher's own log. */
  function announcing(own: Log): Log {
    const both =
      (level: 'warn' | 'error') =>
      (event: string, { error, ...fields }: Readonly<Record<string, unknown>> = {}) => {
        const all = error === undefined ? fields : { ...fields, error: String(error) }
        own[level](event, all)
        clients.tellAll({ type: 'notice', event, fields: all })
      }
    return { info: own.info, warn: both('warn'), error: both('error') }
  }

  async function serve(client: WatcherClient): Promise<void> {
    try {
      await leftoversEnded
      await Promise.all(client.engines.map((name) => pair.require(name)))
      client.tell({ type: 'ready', app: clients.findApp(client) })
    } catch (error) {
      log.error('engines_failed', { error })
      const known = explain(error)
      client.tell({ type: 'failed', code: known.code, message: known.message, details: known.details })
      client.end()
    }
  }

  async function stop(): Promise<void> {
    if (isStopping) return
    isStopping = true
    clients.server.close()
    await leftoversEnded.catch(() => undefined)
    await pair.stop()
    writeEnginesFile(dataDir, { ...readEnginesFile(dataDir), watcher: null })
    log.info('watcher_leaves')
    // Those who wait for the end see their connection close, and the lock goes with the process.
    process.exit(0)
  }

  function stopOrDie(): void {
    stop().catch((error) => {
      log.error('watcher_could_not_stop_cleanly', { error })
      process.exit(1)
    })
  }

  const clients = watcherClients({
    token,
    onJoin: (client) => {
      if (isStopping) client.end()
      else void serve(client)
    },
    onCount: (count) => {
      clearTimeout(leaving)
      if (count === 0) leaving = setTimeout(stopOrDie, task.graceMs)
    },
  })
  leaving = setTimeout(stopOrDie, firstClientMs)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopOrDie)
  process.on('SIGHUP', () => undefined)

  await once(clients.server, 'listening')
  const { port } = clients.server.address() as AddressInfo
  writeEnginesFile(dataDir, { ...readEnginesFile(dataDir), watcher: { pid: process.pid, port, token } })
  log.info('watcher_here', { pid: process.pid, port })
}

const task = watcherTaskSchema.parse(JSON.parse(process.argv[2] ?? ''))
const log = createLog()
if (await takeLock(task)) await watch(task, log)
else process.exit(0)
