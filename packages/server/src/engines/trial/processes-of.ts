import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A living process, as the kernel describes it. */
export interface ProcessOf {
  readonly pid: number
  readonly commandLine: string
  readonly uid: number
}

function read(pid: number): (ProcessOf & { cwd: string; isZombie: boolean }) | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return {
      pid,
      commandLine: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim(),
      uid: statSync(`/proc/${pid}`).uid,
      cwd: readlinkSync(`/proc/${pid}/cwd`),
      isZombie: stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z'),
    }
  } catch {
    return null
  }
}

/** Every process that names a directory in its arguments or works in it, watchers and clients included. */
export function processesOf(dataDir: string): readonly ProcessOf[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => read(Number(name)))
    .filter((found) => found !== null)
    .filter((found) => !found.isZombie && found.pid !== process.pid)
    .filter((found) => found.commandLine.includes(dataDir) || found.cwd.startsWith(dataDir))
}

export const isWatcher = ({ commandLine }: ProcessOf) => commandLine.includes('/watcher.ts')
export const isClickhouse = ({ commandLine }: ProcessOf) => commandLine.includes('/clickhouse-child.ts')
export const isPostmaster = ({ commandLine }: ProcessOf) => /\/bin\/postgres -D /.test(commandLine)

/** The processes that are still there after `patienceMs`; usually none, as soon as there are none. */
export async function processesLeft(dataDir: string, patienceMs = 8_000): Promise<readonly ProcessOf[]> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const left = processesOf(dataDir)
    if (left.length === 0 || Date.now() > deadline) return left
    await sleep(20)
  }
}
