import { once } from 'node:events'
import { readConfig } from '../../config.ts'
import { registerJobs } from '../../jobs/register-jobs.ts'
import { createLog } from '../../log.ts'
import { openRelais } from '../../open-relais.ts'
import { sourceJob } from '../source-job.ts'

/**
 * A worker that looks at sources from the moment it is told, by a line, until it is killed: for tests. Stores and networks
 * come from the environment.
 */
const [dataDir = ''] = process.argv.slice(2)
const relais = await openRelais(readConfig({ data: dataDir }, process.env), {
  role: 'cli',
  log: createLog('error'),
})
await once(process.stdin, 'data')
await registerJobs(relais, [sourceJob])
