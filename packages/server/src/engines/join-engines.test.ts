import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { crowding } from '@relais/testkit/clock/crowding'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askClickhouse } from './ask-clickhouse.ts'
import { readEnginesFile } from './engines-file.ts'
import { askPostgres } from './trial/ask-postgres.ts'
import { joinHere } from './trial/join-here.ts'
import { isClickhouse, isPostmaster, isWatcher, processesLeft, processesOf } from './trial/processes-of.ts'
import { trialDir } from './trial/trial-dir.ts'
import { startProgram } from './trial/trial-program.ts'

describe('the default engines', () => {
  /** Started before, and stopped: for what does not ask for a first start. */
  let usedDir: string
  beforeAll(async () => {
    usedDir = trialDir(0o700, afterAll)
    const program = startProgram('joining-program.ts', { dataDir: usedDir })
    await program.next('joined')
    await program.leave()
  })

  it('answer after the first start, and again in under a second after the second, with what was stored', async () => {
    const dataDir = join(trialDir(), "d'été & 1 <dossier>")
    const before = performance.now()
    const first = await joinHere(dataDir)
    const firstMs = performance.now() - before
    await askPostgres(first.postgres, "CREATE TABLE note (text text); INSERT INTO note VALUES ('kept')")
    await askClickhouse(
      first.clickhouse,
      'CREATE TABLE relais.note (text String) ENGINE = MergeTree ORDER BY text',
    )
    await askClickhouse(first.clickhouse, "INSERT INTO relais.note VALUES ('kept')")
    await first.leave({ untilStopped: true })
    expect(await processesLeft(dataDir, 500)).toEqual([])

    const secondMs: number[] = []
    for (let start = 0; start < 3; start++) {
      const since = performance.now()
      const again = await joinHere(dataDir)
      secondMs.push(performance.now() - since)
      expect(await askPostgres(again.postgres, 'SELECT text FROM note')).toEqual([{ text: 'kept' }])
      expect(await askClickhouse(again.clickhouse, 'SELECT text FROM relais.note')).toBe('kept\n')
      await again.leave({ untilStopped: true })
    }
    console.warn(
      `first start ${Math.round(firstMs)} ms, later ones ${secondMs.map(Math.round).join(', ')} ms`,
    )
    expect(Math.min(...secondMs)).toBeLessThan(1_000 * crowding())
  })

  it('are PostgreSQL 15 or newer and ClickHouse 25.8 or newer, on loopback alone', async () => {
    const engines = await joinHere(usedDir)
    const [version] = await askPostgres(
      engines.postgres,
      "SELECT current_setting('server_version_num')::int AS number",
    )
    expect((version as { number: number }).number).toBeGreaterThanOrEqual(150_000)
    expect(
      Number.parseFloat(await askClickhouse(engines.clickhouse, 'SELECT version()')),
    ).toBeGreaterThanOrEqual(25.8)
    expect(await askPostgres(engines.postgres, 'SHOW listen_addresses')).toEqual([
      { listen_addresses: '127.0.0.1' },
    ])
    expect(await askPostgres(engines.postgres, 'SHOW unix_socket_directories')).toEqual([
      { unix_socket_directories: '' },
    ])
    const ports = [engines.postgres.port, engines.clickhouse.httpPort, engines.clickhouse.tcpPort]
    const listening = readFileSync('/proc/net/tcp', 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
    for (const port of ports) {
      const hex = port.toString(16).toUpperCase().padStart(4, '0')
      const addresses = listening.filter(([, local, , state]) => local?.endsWith(`:${hex}`) && state === '0A')
      expect(addresses.map(([, local]) => local)).toEqual([`0100007F:${hex}`])
    }
  })

  it('live in a directory closed to others, with secrets that only its owner reads', async () => {
    const dataDir = usedDir
    await joinHere(dataDir)
    const mode = (...path: string[]) => statSync(join(dataDir, ...path)).mode & 0o777
    expect(mode()).toBe(0o700)
    for (const name of readdirSync(dataDir)) expect(mode(name) & 0o077, name).toBe(0)
    expect(mode('engines.json')).toBe(0o600)
    expect(mode('clickhouse', 'users.xml')).toBe(0o600)
    expect(mode('clickhouse', 'config.xml')).toBe(0o600)
    const password = readEnginesFile(dataDir).clickhouse?.password ?? ''
    expect(password.length).toBeGreaterThanOrEqual(32)
    const commandLines = processesOf(dataDir).map(({ commandLine }) => commandLine)
    expect(commandLines.filter((line) => line.includes(password))).toEqual([])
  })

  it('are one pair for several processes, and stop when the last one leaves', async () => {
    const dataDir = trialDir()
    const [one, two] = [
      startProgram('joining-program.ts', { dataDir }),
      startProgram('joining-program.ts', { dataDir }),
    ]
    const joined = await Promise.all([one.next('joined'), two.next('joined')])
    expect(joined[0].postgres).toEqual(joined[1].postgres)
    expect(joined[0].clickhouse).toEqual(joined[1].clickhouse)
    expect(processesOf(dataDir).filter(isPostmaster)).toHaveLength(1)
    expect(processesOf(dataDir).filter(isClickhouse)).toHaveLength(1)

    await one.kill()
    await sleep(1_000)
    expect(await askPostgres(joined[1].postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect(await askClickhouse(joined[1].clickhouse, 'SELECT 1')).toBe('1\n')
    await two.leave()
    expect(await processesLeft(dataDir, 3_000)).toEqual([])
  })

  it('stop when the only process is killed', async () => {
    const dataDir = usedDir
    const program = startProgram('joining-program.ts', { dataDir })
    await program.next('joined')
    await program.kill()
    expect(await processesLeft(dataDir, 3_000)).toEqual([])
  })

  it('tell a second relais start where the first one listens', async () => {
    const dataDir = usedDir
    const first = startProgram('joining-program.ts', { dataDir, role: 'app', url: 'http://127.0.0.1:4000' })
    expect((await first.next('joined')).otherApp).toBeNull()
    const command = startProgram('joining-program.ts', { dataDir })
    expect((await command.next('joined')).otherApp).toEqual({ pid: first.pid, url: 'http://127.0.0.1:4000' })
    const second = startProgram('joining-program.ts', { dataDir, role: 'app' })
    expect((await second.next('joined')).otherApp).toEqual({ pid: first.pid, url: 'http://127.0.0.1:4000' })
    await Promise.all([command.leave(), second.leave()])
    await first.leave()
  })

  it('are started one alone when the other store is somewhere else', async () => {
    const dataDir = trialDir()
    const engines = await joinHere(dataDir, { engines: ['clickhouse'] })
    expect(await askClickhouse(engines.clickhouse, 'SELECT 1')).toBe('1\n')
    expect(() => engines.postgres).toThrow('did not join postgres')
    expect(processesOf(dataDir).filter(isPostmaster)).toEqual([])
    expect(processesOf(dataDir).filter(isWatcher)).toHaveLength(1)
  })
})
