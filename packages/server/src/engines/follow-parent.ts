import { Worker } from 'node:worker_threads'
import { askForSignalOnParentDeath } from './system-calls.ts'

const lookEveryMs = 200

/**
 * Ends this process when the one that started it is gone. On Linux the kernel sees to it. Elsewhere a thread looks
 * every 200 ms, which holds while this process itself is alive, whatever its main thread is busy with.
 * @param expectedParent pid of the process that started this one
 */
export function dieWithParent(expectedParent: number, signal: 'SIGINT' | 'SIGKILL'): void {
  if (process.platform === 'linux') {
    askForSignalOnParentDeath(signal)
  } else {
    const look = `setInterval(() => { if (process.ppid !== ${expectedParent}) process.kill(process.pid, '${signal}') }, ${lookEveryMs})`
    new Worker(look, { eval: true }).unref()
  }
  // The parent may have died before the kernel was asked.
  if (process.ppid !== expectedParent) process.exit(1)
}
