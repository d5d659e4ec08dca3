import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { World, WorldInfo } from './world.ts'

export const worldFileNames = ['accounts', 'posts', 'interactions'] as const
export type WorldFileName = (typeof worldFileNames)[number]

/** `world.json`: what a world says of itself, and of its files before compression. */
export interface WorldManifest extends WorldInfo {
  readonly files: Readonly<Record<WorldFileName, { readonly rows: number; readonly sha256: string }>>
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** One JSON object a line. */
export function ndjsonOf(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

export function manifestOf(world: World): WorldManifest {
  const files = Object.fromEntries(
    worldFileNames.map((name) => [name, { rows: world[name].length, sha256: sha256(ndjsonOf(world[name])) }]),
  ) as WorldManifest['files']
  return { ...world.info, files }
}

/**
 * Writes a world's folder. Node's gzip carries no time, so the same rows give the same bytes on one machine; across
 * builds of zlib the compressed bytes may differ, and the sums in the manifest are those of the rows.
 * @returns compressed bytes by file
 */
export async function writeWorld(dir: string, world: World): Promise<Record<WorldFileName, number>> {
  await mkdir(dir, { recursive: true })
  const sizes: Record<WorldFileName, number> = { accounts: 0, posts: 0, interactions: 0 }
  for (const name of worldFileNames) {
    const bytes = await promisify(gzip)(ndjsonOf(world[name]), { level: 9 })
    sizes[name] = bytes.length
    await writeFile(join(dir, `${name}.ndjson.gz`), bytes)
  }
  await writeFile(join(dir, 'world.json'), `${JSON.stringify(manifestOf(world), null, 2)}\n`)
  return sizes
}

/** The rows of one file of a world's folder. */
export async function readWorldRows<Row>(dir: string, name: WorldFileName): Promise<Row[]> {
  const text = (await promisify(gunzip)(await readFile(join(dir, `${name}.ndjson.gz`)))).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
}
