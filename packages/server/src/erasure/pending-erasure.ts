import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
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

/** @param key from the suppression list: the same erasure, asked again, is one file */
export async function savePendingErasure(
  dataDir: string,
  key: string,
  pending: PendingErasure,
): Promise<void> {
  const dir = pendingErasuresDir(dataDir)
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const path = join(dir, `${key}.json`)
  const earlier = await readPendingErasure(path)
  const needles = [...new Set([...(earlier?.needles ?? []), ...pending.needles])]
  const file = await open(`${path}.new`, 'w', 0o600)
  try {
    await file.writeFile(JSON.stringify({ ...pending, needles }))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
}

export async function listPendingErasures(dataDir: string): Promise<Map<string, PendingErasure>> {
  const dir = pendingErasuresDir(dataDir)
  const pending = new Map<string, PendingErasure>()
  for (const name of await readdir(dir).catch(() => [])) {
    if (!name.endsWith('.json')) continue
    const read = await readPendingErasure(join(dir, name))
    if (read) pending.set(name.slice(0, -'.json'.length), read)
  }
  return pending
}

export async function removePendingErasure(dataDir: string, key: string): Promise<void> {
  await rm(join(pendingErasuresDir(dataDir), `${key}.json`), { force: true })
}

async function readPendingErasure(path: string): Promise<PendingErasure | null> {
  const text = await readFile(path, 'utf8').catch(() => null)
  return text === null ? null : pendingErasureSchema.parse(JSON.parse(text))
}
