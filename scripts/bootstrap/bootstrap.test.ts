import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importsOf } from '../import-law.ts'
import { hashFiles } from './hash-files.mjs'
import { withLock } from './lock.mjs'

const folder = fileURLToPath(new URL('.', import.meta.url))
let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'relais-bootstrap-'))
})
afterEach(() => rmSync(root, { recursive: true }))

it('imports nothing that must be installed first', () => {
  const own = readdirSync(folder).filter((name) => name.endsWith('.mjs'))
  for (const file of ['../bootstrap.mjs', ...own]) {
    const foreign = importsOf(readFileSync(join(folder, file), 'utf8')).filter(
      ({ from }) => !from.startsWith('node:') && !from.startsWith('./'),
    )
    expect([file, foreign]).toEqual([file, []])
  }
})

describe('the fingerprint of sources', () => {
  const write = (path: string, content: string) => writeFileSync(join(root, path), content)
  beforeEach(() => {
    mkdirSync(join(root, 'web', 'node_modules'), { recursive: true })
    write('web/a.ts', 'a')
  })
  const hash = () => hashFiles(root, ['web', 'absent.json'])

  it('changes with a content, a name, and a new file', () => {
    const seen = new Set([hash()])
    write('web/a.ts', 'b')
    seen.add(hash())
    write('web/b.ts', '')
    seen.add(hash())
    rmSync(join(root, 'web/a.ts'))
    seen.add(hash())
    expect(seen.size).toBe(4)
  })

  it('stays the same for what is built or installed inside', () => {
    const before = hash()
    write('web/node_modules/x.js', 'x')
    expect(hash()).toBe(before)
  })
})

describe('the lock of a clone', () => {
  it('lets one bootstrap work at a time, and is gone afterwards', async () => {
    const order: string[] = []
    const work = (name: string) =>
      withLock(root, async () => {
        order.push(`${name} begins`)
        await sleep(50)
        order.push(`${name} ends`)
      })
    await Promise.all([work('a'), work('b')])
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
    expect(readdirSync(root)).toEqual([])
  })

  it('is taken over from a process that was killed', async () => {
    const child = spawn(process.execPath, ['-e', ''])
    await once(child, 'exit')
    writeFileSync(join(root, '.relais-bootstrap.lock'), String(child.pid))
    expect(await withLock(root, async () => 'done')).toBe('done')
  })

  it('is given back when the work fails', async () => {
    await expect(withLock(root, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk')
    expect(readdirSync(root)).toEqual([])
  })
})

it('says which targets there are when asked for another', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, '../bootstrap.mjs'), 'fly'], {
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^relais: There is no target "fly"\. There are: start, test, test:servers, check/)
})
