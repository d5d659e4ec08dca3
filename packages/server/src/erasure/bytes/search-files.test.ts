import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
    expect(await findsIn('deep/deeper/end', Buffer.concat([noise(3_000_000), secret]))).toEqual([
      'deep/deeper/end',
    ])
    const border = Buffer.concat([noise((1 << 20) - 5), secret, noise(100)])
    expect(await findsIn('border', border)).toEqual(['border'])
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
