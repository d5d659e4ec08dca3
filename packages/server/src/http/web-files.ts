import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const typesByExtension: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

export interface WebFile {
  readonly type: string
  readonly etag: string
  readonly content: Buffer<ArrayBuffer>
  /** The content as this browser takes it, with the name of the encoding; compressed once, then kept. */
  encoded(accepted: string): Promise<{ content: Buffer<ArrayBuffer>; encoding: string | null }>
}

/**
 * The files of the built web app by their path in the address, such as `/assets/index-D4f.js`. Only what stands in
 * the list can be asked for, so no path leads out of the folder. Empty when the app has not been built.
 */
export function readWebFiles(folder: string): ReadonlyMap<string, WebFile> {
  const files = new Map<string, WebFile>()
  for (const path of filesBelow(folder)) {
    const type = typesByExtension[extname(path)]
    if (type !== undefined) files.set(`/${relative(folder, path).split(sep).join('/')}`, webFile(path, type))
  }
  return files
}

function filesBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}

function webFile(path: string, type: string): WebFile {
  const content = readFileSync(path)
  const isText = type.includes('charset')
  const kept = new Map<string, Promise<Buffer<ArrayBuffer>>>()
  return {
    type,
    content,
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    encoded: async (accepted) => {
      const encoding = isText && content.length > 1024 ? chooseEncoding(accepted) : null
      if (encoding === null) return { content, encoding }
      let compressed = kept.get(encoding)
      if (!compressed) {
        compressed = compress(content, encoding)
        kept.set(encoding, compressed)
      }
      return { content: await compressed, encoding }
    },
  }
}

function chooseEncoding(accepted: string): 'br' | 'gzip' | null {
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : null
}

async function compress(content: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer<ArrayBuffer>> {
  if (encoding === 'gzip') return await promisify(gzip)(content)
  return await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
}
