// A process that joins the engines of a directory and leaves when its standard input says so, or ends.
import { once } from 'node:events'
import { AppError } from '../../errors.ts'
import { silentLog } from '../../log.ts'
import { joinEngines } from '../join-engines.ts'
import type { ProgramEvent, TrialTask } from './trial-program.ts'

const task = JSON.parse(process.argv[2] ?? '') as TrialTask
const tell = (event: ProgramEvent) => process.stdout.write(`${JSON.stringify(event)}\n`)
const since = performance.now()
try {
  const engines = await joinEngines({ log: silentLog, role: 'command', ...task })
  if (task.url) engines.setAppUrl(task.url)
  const { postgres, clickhouse, otherApp } = engines
  tell({ event: 'joined', ms: performance.now() - since, postgres, clickhouse, otherApp })
  process.stdin.resume()
  await once(process.stdin, 'end')
  await engines.leave({ untilStopped: true })
  tell({ event: 'left' })
} catch (error) {
  if (!(error instanceof AppError)) throw error
  tell({ event: 'failed', code: error.code, message: error.message })
}
