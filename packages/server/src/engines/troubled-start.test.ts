import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { enginesFilePath, readEnginesFile, writeEnginesFile } from './engines-file.ts'
import { askPostgres } from './trial/ask-postgres.ts'
import { joinHere } from './trial/join-here.ts'
import { processesLeft } from './trial/processes-of.ts'
import { trialDir } from './trial/trial-dir.ts'
import { startProgram } from './trial/trial-program.ts'

describe('the default engines, after a past that ended badly,', () => {
  /** Started before, and stopped: for what does not ask for a first start. */
  let usedDir: string
  beforeAll(async () => {
    usedDir = trialDir(0o700, afterAll)
    const program = startProgram('joining-program.ts', { dataDir: usedDir })
    await program.next('joined')
    await program.leave()
  })

  it('stop when the only process is killed in the middle of the first start, and the next start works', async () => {
    const dataDir = trialDir()
    for (const afterMs of [300, 700]) {
      const program = startProgram('joining-program.ts', { dataDir })
      await sleep(afterMs)
      await program.kill()
      expect(await processesLeft(dataDir, 5_000)).toEqual([])
    }
    const engines = await joinHere(dataDir)
    expect(await askPostgres(engines.postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect(readdirSync(join(dataDir, 'postgres'))).toEqual(['18'])
  })

  it('take other ports when theirs are taken', async () => {
    const dataDir = usedDir
    const first = await joinHere(dataDir)
    const { postgres, clickhouse } = first
    await first.leave({ untilStopped: true })
    for (const port of [postgres.port, clickhouse.httpPort, clickhouse.tcpPort]) {
      const squatter = createServer((socket) => socket.end()).listen(port, '127.0.0.1')
      onTestFinished(() => void squatter.close())
    }
    const again = await joinHere(dataDir)
    expect(again.postgres.port).not.toBe(postgres.port)
    expect(again.clickhouse.httpPort).not.toBe(clickhouse.httpPort)
    expect(again.clickhouse.tcpPort).not.toBe(clickhouse.tcpPort)
    expect(await askPostgres(again.postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('harm nobody whose process number stands in old files', async () => {
    const dataDir = usedDir
    const first = await joinHere(dataDir)
    await first.leave({ untilStopped: true })
    const innocents = ['sleep', 'sleep', 'sleep'].map((command) => spawn(command, ['60'], { cwd: dataDir }))
    onTestFinished(() => innocents.forEach((innocent) => void innocent.kill()))
    const [a, b, c] = innocents.map((innocent) => innocent.pid ?? 0) as [number, number, number]
    const file = readEnginesFile(dataDir)
    writeEnginesFile(dataDir, {
      watcher: { pid: a, port: 1, token: 'x'.repeat(32) },
      postgres: file.postgres && { ...file.postgres, pid: b },
      clickhouse: file.clickhouse && { ...file.clickhouse, pid: c },
    })
    const stale = [
      b,
      join(dataDir, 'postgres', '18'),
      1_700_000_000,
      file.postgres?.port,
      '',
      '127.0.0.1',
      '1 2',
      'ready',
    ]
    writeFileSync(join(dataDir, 'postgres', '18', 'postmaster.pid'), `${stale.join('\n')}\n`)

    const again = await joinHere(dataDir)
    expect(await askPostgres(again.postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect(innocents.map((innocent) => innocent.exitCode ?? innocent.signalCode)).toEqual([null, null, null])
  })

  it('open the same data again after engines.json was lost or damaged', async () => {
    const dataDir = trialDir()
    const first = await joinHere(dataDir)
    const { password } = first.postgres
    await askPostgres(first.postgres, "CREATE TABLE note (text text); INSERT INTO note VALUES ('kept')")
    await first.leave({ untilStopped: true })
    rmSync(enginesFilePath(dataDir))
    const second = await joinHere(dataDir)
    expect(await askPostgres(second.postgres, 'SELECT text FROM note')).toEqual([{ text: 'kept' }])
    expect(second.postgres.password).not.toBe(password)
    await second.leave({ untilStopped: true })
    writeFileSync(enginesFilePath(dataDir), '{"postgres": {"po')
    const third = await joinHere(dataDir)
    expect(await askPostgres(third.postgres, 'SELECT text FROM note')).toEqual([{ text: 'kept' }])
  })

  it('refuse a place that is no directory, and data of another major version, and say what to do', async () => {
    const dataDir = trialDir()
    const file = `${dataDir}-file`
    writeFileSync(file, '')
    await expect(joinHere(file)).rejects.toMatchObject({
      code: 'data_dir_unusable',
      message: expect.stringContaining('--data'),
    })
    mkdirSync(join(dataDir, 'postgres', '17'), { recursive: true })
    await expect(joinHere(dataDir)).rejects.toMatchObject({
      code: 'engine_failed',
      message: expect.stringContaining('PostgreSQL 17'),
    })
  })
})
