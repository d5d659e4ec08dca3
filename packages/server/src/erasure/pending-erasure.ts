import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const pendingErasureSchema = z.object({
  workspaceId: z.string(),
  platform: z.string(),
  handle: z.string(),
  erasedAt: z.iso.datetime(),
  /** What must not be found in any file afterwards. */
  needles: z.array(z.string()),
})

/**
 * An erasure whose bytes are still to be removed. It must say who is meant, so it is a file of its own, readable by
 * its owner alone, which goes when the work is done: a row in PostgreSQL would leave copies in its logs.
 */
export type PendingErasure = z.output<typeof pendingErasureSchema>

export const pendingErasuresDir = (dataDir: string) => join(dataDir, 'erasure')

/** What one person's erasures, asked for once or several times, leave to do. */
export interface PendingWork extends PendingErasure {
  readonly files: readonly string[]
}

const dayMs = 24 * 60 * 60 * 1000

/**
 * Each request is a file of its own, written aside and renamed: several at once do not disturb each other.
 * @param key from the suppression list
 */
export async function savePendingErasure(
  dataDir: string,
  key: string,
  pending: PendingErasure,
): Promise<void> {
  const dir = pendingErasuresDir(dataDir)
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const path = join(dir, `${key}.${randomUUID()}.json`)
  const file = await open(`${path}.new`, 'wx', 0o600)
  try {
    await file.writeFile(JSON.stringify(pending))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
}

/** By key. The needles of several requests for one person are joined: the later ones find less. */
export async function listPendingErasures(dataDir: string): Promise<Map<string, PendingWork>> {
  const dir = pendingErasuresDir(dataDir)
  const pending = new Map<string, PendingWork>()
  for (const name of await readdir(dir).catch(() => [])) {
    if (!name.endsWith('.json')) continue
    const path = join(dir, name)
    const text = await readFile(path, 'utf8').catch(() => null)
    if (text === null) continue
    const read = pendingErasureSchema.parse(JSON.parse(text))
    const key = name.slice(0, name.indexOf('.'))
    const earlier = pending.get(key)
    pending.set(key, {
      ...read,
      erasedAt: earlier && earlier.erasedAt > read.erasedAt ? earlier.erasedAt : read.erasedAt,
      needles: [...new Set([...(earlier?.needles ?? []), ...read.needles])],
      files: [...(earlier?.files ?? []), path],
    })
  }
  return pending
}

/** Removes what was listed, and nothing that was asked for since. */
export async function removePendingErasure({ files }: PendingWork): Promise<void> {
  for (const file of files) await rm(file, { force: true })
}

/** Removes what a crash left half written a day ago: it names somebody, and nobody will finish it. */
export async function removeAbandonedDrafts(dataDir: string): Promise<void> {
  const dir = pendingErasuresDir(dataDir)
  for (const name of await readdir(dir).catch(() => [])) {
    if (!name.endsWith('.new')) continue
    const path = join(dir, name)
    const written = await stat(path).catch(() => null)
    if (written && Date.now() - written.mtimeMs > dayMs) await rm(path, { force: true })
  }
}
