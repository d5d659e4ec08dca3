import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished, type TestContext } from 'vitest'
import { silentLog } from '../log.ts'
import { askClickhouse } from './ask-clickhouse.ts'
import { requireFreeSpace } from './data-dir.ts'
import { joinEngines } from './join-engines.ts'
import { askPostgres } from './trial/ask-postgres.ts'
import { processesLeft } from './trial/processes-of.ts'
import { trialDir } from './trial/trial-dir.ts'

/** A data directory on a disk of its own, of so many MiB. */
function trialDisk(test: TestContext, mebibytes: number): { dataDir: string; grow(mebibytes: number): void } {
  const dataDir = trialDir()
  const disk = join(dirname(dataDir), 'data')
  mkdirSync(disk, { mode: 0o700 })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m,mode=700`, 'relais-trial', disk], {
      stdio: 'pipe',
    })
  } catch {
    return test.skip('needs root and the right to mount')
  }
  onTestFinished(async () => {
    await processesLeft(dataDir)
    execFileSync('umount', ['--lazy', disk])
  })
  return {
    dataDir,
    grow: (mebibytes) => void execFileSync('mount', ['-o', `remount,size=${mebibytes}m`, disk]),
  }
}

it('refuse a first start without room before they write anything, and say how much is needed', async (test) => {
  const { dataDir } = trialDisk(test, 20)
  await expect(joinEngines({ dataDir, log: silentLog, role: 'command' })).rejects.toMatchObject({
    code: 'no_disk_space',
    message: expect.stringMatching(/needs 300 MiB free .* there are \d+\./),
  })
  expect(readdirSync(dataDir)).toEqual([])
})

it.for([20, 34])(
  'leave nothing half-made when a disk of %i MiB fills up during the first start, and start when there is room',
  async (mebibytes, test) => {
    const { dataDir, grow } = trialDisk(test, mebibytes)
    const options = { dataDir, log: silentLog, role: 'command', firstStartBytes: 0 } as const
    await expect(joinEngines(options)).rejects.toMatchObject({
      code: 'no_disk_space',
      message: expect.stringContaining('Free some space'),
    })
    expect(await processesLeft(dataDir, 3_000)).toEqual([])
    expect(existsSync(join(dataDir, 'postgres', '18'))).toBe(false)
    expect(readdirSync(join(dataDir, 'postgres'))).toEqual([])

    grow(400)
    const engines = await joinEngines(options)
    onTestFinished(() => engines.leave({ untilStopped: true }))
    expect(await askPostgres(engines.postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  },
)

it('start over the note of a database that a full disk left empty', async () => {
  const dataDir = trialDir()
  const notes = join(dataDir, 'clickhouse', 'data', 'metadata')
  mkdirSync(notes, { recursive: true, mode: 0o700 })
  writeFileSync(join(notes, 'relais.sql'), '')
  const engines = await joinEngines({ dataDir, log: silentLog, role: 'command' })
  onTestFinished(() => engines.leave({ untilStopped: true }))
  expect(await askClickhouse(engines.clickhouse, 'SELECT 1')).toContain('1')
})

it('say so when the disk is full at a later start, and start again with all data when it is not', async (test) => {
  const { dataDir } = trialDisk(test, 400)
  const options = { dataDir, log: silentLog, role: 'command' } as const
  const first = await joinEngines(options)
  await askPostgres(first.postgres, "CREATE TABLE note (text text); INSERT INTO note VALUES ('kept')")
  await first.leave({ untilStopped: true })
  const filler = join(dataDir, 'filler')
  expect(() => writeFileSync(filler, Buffer.alloc(400 * 1024 * 1024))).toThrow('ENOSPC')
  await expect(joinEngines(options)).rejects.toMatchObject({ code: 'no_disk_space' })

  rmSync(filler)
  const again = await joinEngines(options)
  onTestFinished(() => again.leave({ untilStopped: true }))
  expect(await askPostgres(again.postgres, 'SELECT text FROM note')).toEqual([{ text: 'kept' }])
})

it('count the free space where the data directory lies', () => {
  const dataDir = dirname(trialDir())
  expect(() => requireFreeSpace(dataDir, 1)).not.toThrow()
  expect(() => requireFreeSpace(dataDir, 2 ** 60)).toThrow(/Free some space/)
})
