import { closeSync, constants, openSync } from 'node:fs'
import { DataType, load, open } from 'ffi-rs'

const lockExclusively = 2
const doNotWait = 4
const setParentDeathSignal = 1

const signalNumbers = { SIGINT: 2, SIGKILL: 9 } as const

let isOpen = false

function ensureOpen(): void {
  // The empty path names the running program itself, which has the C library loaded.
  if (!isOpen) open({ library: 'program', path: '' })
  isOpen = true
}

function call(name: string, types: readonly DataType[], values: readonly unknown[]): number {
  ensureOpen()
  return load({
    library: 'program',
    funcName: name,
    retType: DataType.I32,
    paramsType: [...types],
    paramsValue: [...values],
  }) as number
}

/**
 * Takes flock(2)'s exclusive lock on an open file without waiting. The kernel gives it back when the process dies,
 * however it dies.
 * @returns whether the lock is now ours
 */
export function tryLock(fileDescriptor: number): boolean {
  return call('flock', [DataType.I32, DataType.I32], [fileDescriptor, lockExclusively | doNotWait]) === 0
}

/**
 * Asks the Linux kernel to send this process a signal when the process that started it is gone, also after kill -9.
 * The wish survives execve, and is dropped by a change of user: change that first.
 */
export function askForSignalOnParentDeath(signal: keyof typeof signalNumbers): void {
  const types = [DataType.I32, DataType.U64, DataType.U64, DataType.U64, DataType.U64]
  if (call('prctl', types, [setParentDeathSignal, signalNumbers[signal], 0, 0, 0]) !== 0) {
    throw new Error('The kernel refused PR_SET_PDEATHSIG.')
  }
}

/**
 * Makes standard input a terminal with nobody at it.
 * @returns the file descriptor of its other end: what is written there is read as typed
 */
export function pretendTerminal(): number {
  const other = call('posix_openpt', [DataType.I32], [constants.O_RDWR | constants.O_NOCTTY])
  const isReady =
    other >= 0 &&
    call('grantpt', [DataType.I32], [other]) === 0 &&
    call('unlockpt', [DataType.I32], [other]) === 0
  if (!isReady) throw new Error('This system gives no pseudo terminal.')
  const path = load({
    library: 'program',
    funcName: 'ptsname',
    retType: DataType.String,
    paramsType: [DataType.I32],
    paramsValue: [other],
  }) as string
  const terminal = openSync(path, constants.O_RDWR | constants.O_NOCTTY)
  call('dup2', [DataType.I32, DataType.I32], [terminal, 0])
  closeSync(terminal)
  return other
}
