import { zstdDecompressSync } from 'node:zlib'
import { decompressLz4 } from './decompress-lz4.ts'

const checksumBytes = 16
const headerBytes = 9
export const blockHeadBytes = checksumBytes + headerBytes
const largestBlock = 1 << 30

const lz4 = 0x82
const zstd = 0x90
const none = 0x02

/** Gives `length` bytes of a file from a place on; fewer at its end. */
export type ReadBytes = (place: number, length: number) => Promise<Buffer> | Buffer

/**
 * The unpacked contents of a file of compressed ClickHouse blocks (checksum, method, both sizes, bytes), one after the
 * other. Active and outdated parts have the same format, so this reads what SQL no longer shows.
 * @returns whether the whole file had that format; false at the first block that has not
 */
export async function readClickhouseBlocks(
  read: ReadBytes,
  size: number,
  see: (block: Buffer) => void,
): Promise<boolean> {
  for (let at = 0; at < size; ) {
    if (at + blockHeadBytes > size) return false
    const head = await read(at, blockHeadBytes)
    const method = head[checksumBytes]
    const packedSize = head.readUInt32LE(checksumBytes + 1) - headerBytes
    const unpackedSize = head.readUInt32LE(checksumBytes + 5)
    const isPlausible =
      packedSize >= 0 && at + blockHeadBytes + packedSize <= size && unpackedSize <= largestBlock
    if (!isPlausible || (method !== lz4 && method !== zstd && method !== none)) return false
    const packed = await read(at + blockHeadBytes, packedSize)
    try {
      see(unpack(method, packed, unpackedSize))
    } catch {
      return false
    }
    at += blockHeadBytes + packedSize
  }
  return true
}

function unpack(method: number, packed: Buffer, size: number): Buffer {
  if (method === none) return packed
  return method === zstd ? zstdDecompressSync(packed) : decompressLz4(packed, size)
}
