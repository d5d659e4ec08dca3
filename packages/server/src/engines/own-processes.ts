import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const patienceMs = 2_000

/** How a process of ours is told from any other: its working directory, and what runs in it. */
function isEngineOf(dir: string, cwd: string, program: string, commandLine: string): boolean {
  if (cwd !== dir && !cwd.startsWith(`${dir}/`)) return false
  return ['postgres', 'initdb'].includes(basename(program)) || commandLine.includes('clickhouse-child.ts')
}

function inspect(pid: number): { cwd: string; program: string; commandLine: string; state: string } | null {
  try {
    const proc = `/proc/${pid}`
    const stat = readFileSync(`${proc}/stat`, 'utf8')
    return {
      cwd: readlinkSync(`${proc}/cwd`),
      program: readlinkSync(`${proc}/exe`).replace(/ \(deleted\)$/, ''),
      commandLine: readFileSync(`${proc}/cmdline`, 'utf8'),
      state: stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3),
    }
  } catch {
    return null
  }
}

function isRecordedEngine(pid: number, dir: string): boolean {
  try {
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes(dir) && (command.includes('postgres') || command.includes('clickhouse-child.ts'))
  } catch {
    return false
  }
}

/**
 * The engine processes that work in a data directory. On Linux every process is looked at, and a number written down
 * earlier counts for nothing: it may belong to somebody else by now. Elsewhere the numbers written down are checked
 * against what runs under them.
 * @param dir absolute and real (no symbolic links)
 */
export function findEngineProcesses(dir: string, recordedPids: readonly number[]): readonly number[] {
  if (process.platform !== 'linux') return recordedPids.filter((pid) => isRecordedEngine(pid, dir))
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const found = inspect(pid)
      return (
        found !== null && found.state !== 'Z' && isEngineOf(dir, found.cwd, found.program, found.commandLine)
      )
    })
}

/** Ends the engine processes that a dead watcher left in a data directory, and waits until they are gone. */
export async function endEngineProcesses(
  dir: string,
  recordedPids: readonly number[],
): Promise<readonly number[]> {
  const ended = findEngineProcesses(dir, recordedPids)
  const deadline = Date.now() + patienceMs
  for (let left = ended; left.length > 0; left = findEngineProcesses(dir, recordedPids)) {
    const signal = Date.now() > deadline ? 'SIGKILL' : 'SIGQUIT'
    for (const pid of left) {
      try {
        process.kill(pid, signal)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
      }
    }
    await sleep(20)
  }
  return ended
}
