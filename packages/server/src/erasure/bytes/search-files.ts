import { createReadStream } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { createNeedleSearch, type Find, type Needle } from './needle.ts'
import { readClickhouseBlocks } from './read-clickhouse-blocks.ts'

const pieceBytes = 1 << 20

/** What is looked for: everywhere, and beside that in the dictionaries of text indexes. */
export interface Needles {
  readonly anywhere: readonly Needle[]
  readonly inIndexes: readonly Needle[]
}

/**
 * Reads every file below a directory, byte by byte, and what ClickHouse's and gzip's compression hides in them.
 * @param isExempt files that may hold the needles
 * @returns where which needle was found; files that vanish meanwhile hold nothing
 */
export async function searchFiles(
  dir: string,
  needles: Needles,
  isExempt: (path: string) => boolean = () => false,
): Promise<Find[]> {
  const finds: Find[] = []
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || isExempt(path)) continue
    for (const what of await searchFile(path, needles)) finds.push({ file: path, what })
  }
  return finds
}

/** What is found in one file: plain, and unpacked when it is packed. */
export async function searchFile(
  path: string,
  { anywhere, inIndexes }: Needles,
): Promise<ReadonlySet<string>> {
  const isIndex = /skp_idx_[^/]*$/.test(path)
  const needles = isIndex ? [...anywhere, ...inIndexes] : anywhere
  const [plain, unpacked] = [createNeedleSearch(needles), createNeedleSearch(needles)]
  try {
    await searchPlain(path, plain.see)
    if (await isGzip(path)) await searchGzip(path, unpacked.see)
    else await searchBlocks(path, unpacked.see)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return new Set([...plain.found, ...unpacked.found])
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}

async function searchPlain(path: string, see: (piece: Buffer) => void): Promise<void> {
  for await (const piece of createReadStream(path, { highWaterMark: pieceBytes })) see(piece)
}

async function searchGzip(path: string, see: (piece: Buffer) => void): Promise<void> {
  try {
    await pipeline(createReadStream(path), createGunzip(), async (pieces: AsyncIterable<Buffer>) => {
      for await (const piece of pieces) see(piece)
    })
  } catch (error) {
    // Cut off or not gzip at all: its plain bytes were searched, and what could be unpacked too.
    if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error
  }
}

async function searchBlocks(path: string, see: (piece: Buffer) => void): Promise<void> {
  const file = await open(path)
  try {
    await readClickhouseBlocks(file, (await file.stat()).size, see)
  } finally {
    await file.close()
  }
}
