import { onTestFinished } from 'vitest'
import { silentLog } from '../../log.ts'
import { type JoinEnginesOptions, type JoinedEngines, joinEngines } from '../join-engines.ts'

/** Joins the engines for the length of a test at most. */
export async function joinHere(
  dataDir: string,
  more: Partial<JoinEnginesOptions> = {},
): Promise<JoinedEngines> {
  const engines = await joinEngines({ dataDir, log: silentLog, role: 'command', ...more })
  onTestFinished(() => engines.leave({ untilStopped: true }))
  return engines
}
