import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { processesLeft } from './processes-of.ts'

/**
 * A data directory that does not exist yet, removed after the test together with whatever still runs in it.
 * @param after when to remove it: `afterAll` for one that several tests share
 * @param mode of the directory around it: 0o755 lets other users come up to the data directory's own door
 */
export function trialDir(mode = 0o700, after: (work: () => Promise<void>) => void = onTestFinished): string {
  const around = mkdtempSync(join(tmpdir(), 'relais-engines-'))
  chmodSync(around, mode)
  const dataDir = join(around, 'data')
  after(async () => {
    for (const { pid } of await processesLeft(dataDir)) process.kill(pid, 'SIGKILL')
    await processesLeft(dataDir)
    rmSync(around, { recursive: true, force: true, maxRetries: 5 })
  })
  return dataDir
}
