import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { saveUpload } from './save-upload.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-upload-'))
})
afterAll(() => rm(folder, { recursive: true }))

const bodyOf = (...parts: readonly string[]) => new Blob([...parts]).stream()

it('writes a body to disk and tells its size', async () => {
  const path = join(folder, 'new', 'file')
  expect(await saveUpload(bodyOf('hola, ', 'año'), path)).toBe(10)
  expect(await readFile(path, 'utf8')).toBe('hola, año')
})

it('refuses a body that is too large and leaves nothing of it', async () => {
  const path = join(folder, 'large')
  await expect(saveUpload(bodyOf('12345'), path, 4)).rejects.toMatchObject({ code: 'too_large' })
  expect(await readdir(folder)).not.toContain('large')
})

it('leaves nothing of a body that breaks off', async () => {
  const path = join(folder, 'broken')
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new Uint8Array(10)),
    pull: (controller) => controller.error(new Error('connection lost')),
  })
  await expect(saveUpload(body, path)).rejects.toThrow('connection lost')
  expect(await readdir(folder)).not.toContain('broken')
})
