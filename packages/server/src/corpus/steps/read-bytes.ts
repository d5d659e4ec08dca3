import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { AppError } from '../../errors.ts'

/** Where a file's bytes come from, plain, and how far they have been read. */
export interface ByteSource {
  readonly bytes: AsyncIterable<Buffer>
  /** Of the file as it lies on disk; null when nobody knows, as on standard input. */
  readonly bytesTotal: number | null
  /** Bytes taken from the file so far, before decompression. */
  bytesRead(): number
  /** The file, for readers that open it themselves; not there for what arrives otherwise. */
  readonly file?: {
    readonly path: string
    /** Counts so much of the file as read, from 0 to 1. */
    countShare(share: number): void
  }
  /** Right once the first bytes were read. */
  readonly compression: 'none' | 'gzip'
}

const chunkBytes = 256 * 1024

/**
 * Opens a file, or standard input when the path is "-". Compression is told by the first bytes, not by the name.
 * Stop iterating to close it.
 * @throws AppError unreadable_file when there is no such file, or when it breaks off in the middle
 */
export async function openBytes(path: string): Promise<ByteSource> {
  const isStandardInput = path === '-'
  const bytesTotal = isStandardInput ? null : await sizeOf(path)
  const raw = isStandardInput ? process.stdin : createReadStream(path, { highWaterMark: chunkBytes })
  let read = 0
  let compression: 'none' | 'gzip' = 'none'

  const countShare = (share: number) => {
    read = Math.round(share * (bytesTotal ?? 0))
  }

  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of raw) {
      read += chunk.length
      yield chunk
    }
  }

  async function* plain(): AsyncGenerator<Buffer> {
    const source = counted()
    const first = await source.next()
    if (first.done) return
    if (isGzip(first.value)) compression = 'gzip'
    const whole = Readable.from(following(first.value, source), {
      objectMode: false,
      highWaterMark: chunkBytes,
    })
    try {
      yield* compression === 'gzip' ? gunzipped(whole) : whole
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new AppError('unreadable_file', `The file cannot be read to its end: ${reason}.`)
    }
  }

  return {
    bytes: plain(),
    bytesTotal,
    bytesRead: () => read,
    ...(isStandardInput ? {} : { file: { path, countShare } }),
    get compression() {
      return compression
    },
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path)
    if (found.isFile()) return found.size
  } catch {
    // Told below, with what to do.
  }
  throw new AppError('unreadable_file', 'The file is not there any more.')
}

function gunzipped(packed: Readable): Readable {
  // What goes wrong reaches whoever reads the result; here it only must not end the process.
  return pipeline(packed, createGunzip({ chunkSize: chunkBytes }), () => undefined)
}

function isGzip(chunk: Buffer): boolean {
  return chunk[0] === 0x1f && chunk[1] === 0x8b
}

async function* following(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* rest
}
