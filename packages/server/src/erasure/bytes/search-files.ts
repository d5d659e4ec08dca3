import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { createNeedleSearch, type Find, type Needle } from './needle.ts'
import { type ReadBytes, readClickhouseBlocks } from './read-clickhouse-blocks.ts'

const pieceBytes = 4 << 20

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

/** What is found in one file: plain, and unpacked when it is packed. Nothing when it is gone. */
export async function searchFile(
  path: string,
  { anywhere, inIndexes }: Needles,
): Promise<ReadonlySet<string>> {
  const isIndex = /skp_idx_[^/]*$/.test(path)
  const needles = isIndex ? [...anywhere, ...inIndexes] : anywhere
  const [plain, unpacked] = [createNeedleSearch(needles), createNeedleSearch(needles)]
  let file: FileHandle
  try {
    file = await open(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return plain.found
    throw error
  }
  try {
    const { size } = await file.stat()
    const first = await bytesOf(file)(0, Math.min(size, pieceBytes))
    // Most files are small: read once, they are searched in both ways.
    const isRead = first.length === size
    const read: ReadBytes = isRead ? (place, length) => first.subarray(place, place + length) : bytesOf(file)
    for await (const piece of piecesOf(read, size)) plain.see(piece)
    if (first[0] === 0x1f && first[1] === 0x8b) await searchGzip(piecesOf(read, size), unpacked.see)
    else await readClickhouseBlocks(read, size, unpacked.see)
  } finally {
    await file.close()
  }
  return new Set([...plain.found, ...unpacked.found])
}

function bytesOf(file: FileHandle): (place: number, length: number) => Promise<Buffer> {
  return async (place, length) => {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, place)
    return buffer.subarray(0, bytesRead)
  }
}

async function* piecesOf(read: ReadBytes, size: number): AsyncGenerator<Buffer> {
  for (let place = 0; place < size; place += pieceBytes)
    yield await read(place, Math.min(pieceBytes, size - place))
}

async function searchGzip(pieces: AsyncIterable<Buffer>, see: (piece: Buffer) => void): Promise<void> {
  try {
    await pipeline(pieces, createGunzip(), async (unpacked: AsyncIterable<Buffer>) => {
      for await (const piece of unpacked) see(piece)
    })
  } catch (error) {
    // Cut off or not gzip at all: its plain bytes were searched, and what could be unpacked too.
    if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error
  }
}
