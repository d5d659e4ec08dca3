import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import { connectWatcher, type Introduction, type WatcherConnection } from './connect-watcher.ts'
import { laterStartBytes, requireFreeSpace } from './data-dir.ts'
import { hasStartedBefore, readEnginesFile } from './engines-file.ts'
import { type SpawnedWatcher, spawnWatcher } from './spawn-watcher.ts'
import type { WatcherMessage } from './watcher-protocol.ts'
import type { WatcherTask } from './watcher-task.ts'

const pollMs = 15

export interface ReachWatcherOptions {
  readonly task: WatcherTask
  readonly introduction: Introduction
  readonly timeoutMs: number
  readonly onMessage: (message: WatcherMessage) => void
}

/**
 * Joins the watcher of a data directory, and starts one where none answers. Several processes may do so at once: the
 * lock lets one of their watchers live, and all of them find that one.
 * @throws AppError what kept the engines from starting, or engine_failed when the time is over
 */
export async function reachWatcher(options: ReachWatcherOptions): Promise<WatcherConnection> {
  const { task, introduction, onMessage } = options
  const { dataDir } = task
  const deadline = Date.now() + options.timeoutMs
  let spawned: SpawnedWatcher | null = null
  for (;;) {
    const { watcher } = readEnginesFile(dataDir)
    const connection =
      watcher && (await connectWatcher(watcher, introduction, onMessage, Math.max(1, deadline - Date.now())))
    if (connection) return connection
    const exitCode = spawned?.exitCode() ?? null
    if (spawned !== null && exitCode !== null && exitCode !== 0) {
      throw new AppError(
        'engine_failed',
        `The engines could not be started. Last words:\n${spawned.lastWords()}`,
      )
    }
    if (Date.now() > deadline) {
      throw new AppError(
        'engine_failed',
        `The engines of ${dataDir} did not answer in ${options.timeoutMs / 1000} s. Is the directory in use from another machine or container?`,
        { dataDir },
      )
    }
    if (spawned === null || exitCode === 0) {
      requireFreeSpace(dataDir, hasStartedBefore(dataDir) ? laterStartBytes : task.firstStartBytes)
      spawned = spawnWatcher(task)
    }
    await sleep(pollMs)
  }
}
