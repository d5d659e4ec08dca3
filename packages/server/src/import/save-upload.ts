import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import { AppError } from '../errors.ts'

/** Ten gigabytes: a few tens of millions of posts, compressed. */
export const largestUploadBytes = 10 * 1024 ** 3

function countBytes(most: number): { readonly counter: Transform; bytes(): number } {
  let bytes = 0
  const counter = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length
      if (bytes > most)
        done(new AppError('too_large', 'The file is larger than 10 GB. Split it and try again.'))
      else done(null, chunk)
    },
  })
  return { counter, bytes: () => bytes }
}

/**
 * Writes a body to disk as it arrives. Nothing is left behind when it breaks off.
 * @returns its size in bytes
 * @throws AppError too_large, no_disk_space
 */
export async function saveUpload(
  body: ReadableStream<Uint8Array>,
  path: string,
  most: number = largestUploadBytes,
): Promise<number> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const { counter, bytes } = countBytes(most)
  try {
    await pipeline(
      Readable.fromWeb(body as NodeReadableStream<Uint8Array>),
      counter,
      createWriteStream(path, { mode: 0o600 }),
    )
    return bytes()
  } catch (error) {
    await rm(path, { force: true })
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
      throw new AppError('no_disk_space', 'There is no room left for this file on the disk of the server.')
    }
    throw error
  }
}
