import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNeedleSearch } from './needle.ts'
import { searchFiles } from './search-files.ts'

const secret = Buffer.from('a-name-that-must-go')
const needles = { anywhere: [{ what: 'name', bytes: secret }], inIndexes: [] }
const noise = (bytes: number) => randomBytes(bytes)

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'relais-search-'))
  await mkdir(join(dir, 'deep', 'deeper'), { recursive: true })
})
afterAll(() => rm(dir, { recursive: true }))

async function findsIn(name: string, content: Buffer): Promise<string[]> {
  const path = join(dir, name)
  await writeFile(path, content)
  const finds = await searchFiles(dir, needles)
  await rm(path)
  return finds.map((find) => find.file.slice(dir.length + 1))
}

describe('searching files for bytes', () => {
  it('finds them at the start, at the end, in any folder, and where two pieces of a large file meet', async () => {
    expect(await findsIn('start', Buffer.concat([secret, noise(10)]))).toEqual(['start'])
    expect(await findsIn('deep/deeper/end', Buffer.concat([noise(9_000_000), secret]))).toEqual([
      'deep/deeper/end',
    ])
    const border = Buffer.concat([noise((4 << 20) - 5), secret, noise(100)])
    expect(await findsIn('border', border)).toEqual(['border'])
    expect(await findsIn('all', secret)).toEqual(['all'])
    expect(await findsIn('nothing', Buffer.alloc(0))).toEqual([])
  })

  it('finds them behind gzip, also when the file was cut off', async () => {
    const packed = gzipSync(Buffer.concat([Buffer.alloc(50_000, 'x'), secret, noise(200_000)]))
    expect(packed.includes(secret)).toBe(false)
    expect(await findsIn('upload', packed)).toEqual(['upload'])
    expect(await findsIn('cut.csv', packed.subarray(0, packed.length - 50_000))).toEqual(['cut.csv'])
  })

  it('finds nothing where there is nothing, nor in files that may hold them', async () => {
    expect(await findsIn('almost', Buffer.concat([secret.subarray(1), secret.subarray(0, -1)]))).toEqual([])
    await writeFile(join(dir, 'exempt'), secret)
    expect(await searchFiles(dir, needles, (path) => path.endsWith('exempt'))).toEqual([])
    await rm(join(dir, 'exempt'))
  })
})

describe('looking for needles in pieces', () => {
  it('finds what is spread over many small pieces, and no more than that', () => {
    for (const size of [1, 2, 7, 19, 100]) {
      const search = createNeedleSearch(needles.anywhere)
      const bytes = Buffer.concat([noise(50), secret, noise(50)])
      for (let at = 0; at < bytes.length; at += size) search.see(bytes.subarray(at, at + size))
      expect([size, ...search.found]).toEqual([size, 'name'])
      const other = createNeedleSearch(needles.anywhere)
      for (const byte of secret.subarray(0, -1)) other.see(Buffer.from([byte]))
      expect(other.found.size).toBe(0)
    }
  })
})
