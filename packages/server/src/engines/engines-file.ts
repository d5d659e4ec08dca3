import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const port = z.number().int().min(1).max(65_535)

const schema = z.object({
  /** Who looks after the engines, where it listens, and what proves to it that a caller may read this file. */
  watcher: z.object({ pid: z.number().int(), port, token: z.string() }).nullable(),
  /** `pid` is null while it does not run. Ports and passwords stay, so that the next start uses them again. */
  postgres: z.object({ pid: z.number().int().nullable(), port, password: z.string() }).nullable(),
  clickhouse: z
    .object({ pid: z.number().int().nullable(), httpPort: port, tcpPort: port, password: z.string() })
    .nullable(),
})

/** What `DIR/engines.json` holds. Whoever can read it owns both stores. */
export type EnginesFile = z.infer<typeof schema>

export const noEngines: EnginesFile = { watcher: null, postgres: null, clickhouse: null }

export function enginesFilePath(dataDir: string): string {
  return join(dataDir, 'engines.json')
}

/**
 * What the file says; as if it were not there when it is absent or damaged.
 * @throws when it may not be read: then somebody else's engines are in this directory
 */
export function readEnginesFile(dataDir: string): EnginesFile {
  try {
    return schema.parse(JSON.parse(readFileSync(enginesFilePath(dataDir), 'utf8')))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES' || code === 'EPERM') throw error
    return noEngines
  }
}

/** Whether an engine has ever answered here. */
export function hasStartedBefore(dataDir: string): boolean {
  const { postgres, clickhouse } = readEnginesFile(dataDir)
  return postgres !== null || clickhouse !== null
}

/** Replaces the file in one step, readable by its owner alone, and on disk before this returns. */
export function writeEnginesFile(dataDir: string, content: EnginesFile): void {
  const path = enginesFilePath(dataDir)
  const temporary = `${path}.${randomBytes(4).toString('hex')}`
  try {
    const file = openSync(temporary, 'wx', 0o600)
    try {
      writeSync(file, `${JSON.stringify(content, null, 2)}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
