import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { blankLines } from './blank-lines.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'relais-blank-'))
})
afterAll(() => rm(dir, { recursive: true }))

const needles = [{ what: 'name', bytes: Buffer.from('zelda') }]

async function blanked(text: string, replace?: (line: string) => string): Promise<string> {
  const path = join(dir, 'file')
  await writeFile(path, text)
  await blankLines(path, needles, replace)
  return readFile(path, 'utf8')
}

it('overwrites the lines that hold a needle and no other, first, last, and without a line end', async () => {
  expect(await blanked('zelda\nañb\nxzelday\n\nc zelda')).toBe('     \nañb\n       \n\n       ')
  expect(await blanked('nobody\nhere')).toBe('nobody\nhere')
})

it('leaves of a line what it is told, and nothing that would be longer', async () => {
  expect(await blanked('a zelda b\n', () => 'gone')).toBe('gone     \n')
  expect(await blanked('zelda\n', () => 'longer than it was')).toBe('     \n')
})

it('finds its way through lines longer than what is read at once', async () => {
  const long = 'ö'.repeat(100_000)
  expect(await blanked(`${long}\nzelda${long}\n${long}\n`)).toBe(`${long}\n${' '.repeat(200_005)}\n${long}\n`)
})
