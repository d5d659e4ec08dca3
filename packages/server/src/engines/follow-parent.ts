import { askForSignalOnParentDeath } from './system-calls.ts'

/**
 * Ends this Linux process with a signal when the one that started it is gone: the kernel sees to it, whatever this
 * process is busy with and however the other one died. Other systems have nothing alike.
 * @param expectedParent pid of the process that started this one
 */
export function dieWithParent(expectedParent: number, signal: 'SIGINT' | 'SIGKILL'): void {
  if (process.platform === 'linux') askForSignalOnParentDeath(signal)
  // The parent may have died before the kernel was asked.
  if (process.ppid !== expectedParent) process.exit(1)
}
