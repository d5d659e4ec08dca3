import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { blankLines } from './blank-lines.ts'
import type { Needle } from './bytes/needle.ts'
import { searchFile } from './bytes/search-files.ts'

async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Keeps of a rejected row its place and its reason. */
function withoutText(line: string): string {
  try {
    const row: unknown = JSON.parse(line)
    if (typeof row !== 'object' || row === null || !('line' in row) || !('reason' in row)) return ''
    return JSON.stringify({ line: row.line, reason: row.reason, field: null, value: null, text: null })
  } catch {
    return ''
  }
}

/**
 * Takes needles out of the files of a data directory that no database keeps: uploads that hold one are removed, lists
 * of rejected rows keep place and reason only, lines of logs are blanked.
 */
export async function cleanFiles(dataDir: string, needles: readonly Needle[]): Promise<void> {
  for (const path of await filesBelow(join(dataDir, 'uploads'))) {
    const found = await searchFile(path, { anywhere: needles, inIndexes: [] })
    if (found.size > 0) await rm(path, { force: true })
  }
  for (const path of await filesBelow(join(dataDir, 'imports'))) await blankLines(path, needles, withoutText)
  for (const path of await filesBelow(join(dataDir, 'logs'))) await blankLines(path, needles)
}
