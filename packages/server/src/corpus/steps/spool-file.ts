import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ByteSource } from './read-bytes.ts'

/**
 * The bytes of a source as a file, for formats that are not read from front to back: the file itself, or a copy for
 * what arrives packed or on standard input.
 */
export async function withFile(
  source: ByteSource,
  bytes: AsyncIterable<Buffer>,
  close: () => Promise<void>,
): Promise<{ readonly path: string; remove(): Promise<void> }> {
  if (source.file !== undefined && source.compression === 'none') {
    await close()
    return { path: source.file.path, remove: async () => undefined }
  }
  const folder = await mkdtemp(join(tmpdir(), 'relais-workbook-'))
  const path = join(folder, 'workbook')
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await pipeline(Readable.from(bytes), createWriteStream(path, { mode: 0o600 }))
    return { path, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
