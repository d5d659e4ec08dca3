import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { processesLeft } from './processes-of.ts'

/** A data directory that does not exist yet, removed after the test together with whatever still runs in it. */
export function trialDir(parent = tmpdir()): string {
  const around = mkdtempSync(join(parent, 'relais-engines-'))
  const dataDir = join(around, 'data')
  onTestFinished(async () => {
    for (const { pid } of await processesLeft(dataDir)) process.kill(pid, 'SIGKILL')
    await processesLeft(dataDir)
    rmSync(around, { recursive: true, force: true, maxRetries: 5 })
  })
  return dataDir
}
