import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runRelais } from './trial/run-relais.ts'

// Every file of a data directory is read, some of them several times.
vi.setConfig({ testTimeout: 180_000 })

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'relais-erase-cli-'))
  const posts = [
    {
      platform: 'bluesky',
      id: '1',
      author: 'zelda.example',
      at: '2026-01-05T10:00:00Z',
      text: 'the marmalade summit begins',
    },
    {
      platform: 'bluesky',
      id: '2',
      author: 'bo.example',
      at: '2026-01-05T11:00:00Z',
      text: 'hello @zelda.example',
    },
  ]
  await writeFile(join(dir, 'posts.ndjson'), posts.map((post) => `${JSON.stringify(post)}\n`).join(''))
})
afterAll(() => rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }))

async function relais(...args: string[]) {
  const trial = runRelais([...args, '--data', join(dir, 'data')])
  const { code } = await trial.ended()
  return { code, stdout: trial.stdout(), stderr: trial.stderr() }
}

describe('relais erase', () => {
  it('erases a person, and with --now also their bytes, all told in one JSON document', async () => {
    expect((await relais('import', 'posts', join(dir, 'posts.ndjson'))).code).toBe(0)
    const { code, stdout } = await relais('erase', 'bluesky/@Zelda.Example', '--now', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ found: true, posts: 1, mentions: 1, filesWithBytesLeft: [] })
  })

  it('says in a sentence that nobody was there, and what follows', async () => {
    const { code, stdout } = await relais('erase', 'bluesky/zelda.example')
    expect([code, stdout]).toEqual([
      0,
      'Nobody called bluesky/zelda.example was here. Later imports will leave them out.\n',
    ])
  })

  it.each([
    ['erase'],
    ['erase', 'zelda'],
    ['erase', 'bluesky/'],
    ['erase', '/zelda'],
    ['erase', 'bluesky/@'],
  ])('ends with 2 and one line when it is told nobody: %s %s', async (...args) => {
    const { code, stdout, stderr } = await relais(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(/^relais: /)
  })
})
