import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crowding } from '@relais/testkit/clock/crowding'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openBoundedLog } from './bounded-log.ts'
import { type EngineProcess, endWith, spawnEngine, waitUntilReady } from './engine-process.ts'

function startTalking(words: string, thenStay: boolean): EngineProcess {
  const dir = mkdtempSync(join(tmpdir(), 'relais-process-'))
  const log = openBoundedLog(join(dir, 'engine.log'))
  const script = new URL('./trial/talking-program.ts', import.meta.url)
  const engine = spawnEngine('PostgreSQL', script, { words, thenStay }, '/', log)
  onTestFinished(async () => {
    await endWith(engine, [['SIGKILL', 5_000]])
    log.close()
    rmSync(dir, { recursive: true })
  })
  return engine
}

const notYet = () => Promise.resolve(false)
const forever = () => new Promise<boolean>(() => undefined)

describe('an engine that does not start', () => {
  it.for([
    ['FATAL:  database files are incompatible with server', 'engine_failed', 'files are incompatible'],
    [
      'could not extend file: wrote only 4096 of 8192 bytes\nHINT:  Check free disk space.',
      'no_disk_space',
      'Free some space',
    ],
    [
      'DB::Exception: Cannot write to file, errno: 28, strerror: No space left on device',
      'no_disk_space',
      'Free some space',
    ],
    [
      'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use',
      'port_taken',
      'another program',
    ],
  ] as const)('is explained by its last words: %s', async ([words, code, advice]) => {
    await expect(waitUntilReady(startTalking(`${words}\n`, false), notYet)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(advice),
    })
  })

  it('is given up at once when it dies while a question to it stays unanswered', async () => {
    const engine = startTalking('', true)
    const waiting = expect(waitUntilReady(engine, forever)).rejects.toMatchObject({ code: 'engine_failed' })
    const since = performance.now()
    engine.child.kill('SIGKILL')
    await waiting
    expect(performance.now() - since).toBeLessThan(2_000 * crowding())
  })

  it('is ended when it never answers', async () => {
    const engine = startTalking('still thinking\n', true)
    await expect(waitUntilReady(engine, notYet, 400)).rejects.toMatchObject({
      message: expect.stringContaining('did not answer within 0.4 s'),
    })
    expect(await engine.exited).toMatchObject({ signal: 'SIGKILL' })
  })
})
