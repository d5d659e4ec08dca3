import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { logFile } from './data-dir.ts'
import type { WatcherTask } from './watcher-task.ts'

const largestLogBytes = 1024 * 1024

export interface SpawnedWatcher {
  /** Null while it runs. */
  exitCode(): number | null
  /** What it last wrote, for a message about its failure. */
  lastWords(): string
}

function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > largestLogBytes) renameSync(path, `${path}.1`)
  return openSync(path, 'a', 0o600)
}

/** Starts a watcher that lives on after this process, in a session of its own: no Ctrl-C reaches it. */
export function spawnWatcher(task: WatcherTask): SpawnedWatcher {
  const path = logFile(task.dataDir, 'watcher')
  const log = openLog(path)
  const cacheDir = join(task.dataDir, 'cache')
  mkdirSync(cacheDir, { recursive: true, mode: 0o700 })
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      fileURLToPath(new URL('./watcher.ts', import.meta.url)),
      JSON.stringify(task),
    ],
    {
      cwd: '/',
      detached: true,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        TZ: 'UTC',
        // Spares the watcher and what it starts the compilation at every start: a fifth of a second altogether.
        NODE_COMPILE_CACHE: cacheDir,
      },
      stdio: ['ignore', log, log],
    },
  )
  closeSync(log)
  child.unref()
  let code: number | null = null
  child.once('exit', (exit) => {
    code = exit ?? 1
  })
  child.once('error', () => {
    code = 1
  })
  return {
    exitCode: () => code,
    lastWords: () => readFileSync(path, 'utf8').trimEnd().split('\n').slice(-8).join('\n'),
  }
}
