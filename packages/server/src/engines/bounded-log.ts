import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const largestFileBytes = 5 * 1024 * 1024
const lastLineCount = 40

/** Where an engine's output goes: a file and its predecessor, 10 MiB at most together. */
export interface BoundedLog {
  write(chunk: string | Buffer): void
  /** The newest lines, for messages about failures. */
  lastLines(count?: number): readonly string[]
  close(): void
}

/** Appends to `path`; at 5 MiB the file becomes `path.1`, replacing the one before. A full disk loses lines, nothing else. */
export function openBoundedLog(path: string): BoundedLog {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  let file = openSync(path, 'a', 0o600)
  let bytes = fstatSync(file).size
  let isClosed = false
  let recent: string[] = []
  let partial = ''

  function remember(text: string): void {
    const lines = (partial + text).split('\n')
    partial = lines.pop() ?? ''
    recent = [...recent, ...lines.filter((line) => line.trim() !== '')].slice(-lastLineCount)
  }

  function rotate(): void {
    closeSync(file)
    renameSync(path, `${path}.1`)
    file = openSync(path, 'a', 0o600)
    bytes = 0
  }

  return {
    write: (chunk) => {
      remember(chunk.toString())
      if (isClosed) return
      try {
        bytes += writeSync(file, chunk.toString())
        if (bytes > largestFileBytes) rotate()
      } catch {
        bytes = 0
      }
    },
    lastLines: (count = lastLineCount) =>
      [...recent, ...(partial.trim() === '' ? [] : [partial])].slice(-count),
    close: () => {
      if (!isClosed) closeSync(file)
      isClosed = true
    },
  }
}
