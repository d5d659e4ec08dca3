import { appendFileSync } from 'node:fs'
import { readConfig } from '../../config.ts'
import { createLog } from '../../log.ts'
import { openRelais } from '../../open-relais.ts'
import type { JobDefinition } from '../job-definition.ts'
import { registerJobs } from '../register-jobs.ts'

/** Works on one kind of job that never ends by itself, and notes each beginning: to be killed by a test. */
const [dataDir = '', notes = ''] = process.argv.slice(2)
const endless: JobDefinition<{ name: string }> = {
  name: 'trial',
  handle: async (_relais, { name }) => {
    appendFileSync(notes, `${name}\n`)
    await new Promise(() => setInterval(() => undefined, 1000))
  },
}
const relais = await openRelais(readConfig({ data: dataDir }, process.env), {
  role: 'cli',
  log: createLog('error'),
})
await registerJobs(relais, [endless])
