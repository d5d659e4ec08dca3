import { type Command, InvalidArgumentError } from 'commander'
import { readConfig } from '../config.ts'
import { createLog } from '../log.ts'
import type { Serving } from '../main.ts'

interface StartFlags {
  readonly port?: number
  readonly host?: string
  readonly data?: string
  readonly sample?: boolean
}

const longestStopMs = 5_000

export function registerStart(program: Command): void {
  program
    .command('start')
    .description('serve Relais in the browser')
    .option('--port <number>', 'port to listen at (default: 4000)', parsePort)
    .option('--host <address>', 'address to listen at (default: 127.0.0.1, this computer only)')
    .option('--data <folder>', 'data directory (default: relais-data)')
    .option('--sample', 'load the sample, also when there is data already')
    .option('--no-sample', 'start empty')
    .action(async (flags: StartFlags) => start(flags))
}

async function start(flags: StartFlags): Promise<void> {
  // Loaded here, so that bad usage is answered at once.
  const [{ startRelais }, { loadSample }] = await Promise.all([
    import('../main.ts'),
    import('../sample/load-sample.ts'),
  ])
  const log = createLog(process.env.RELAIS_LOG === 'info' ? 'info' : 'warn')
  const config = readConfig(flags, process.env)
  const started = await startRelais(config, {
    log,
    onEnginesLost: (error) => {
      log.error('engines.lost', { error })
      process.exit(1)
    },
  })
  if (started.kind === 'already running') {
    console.log(`Relais is already running at ${started.url}`)
    return
  }
  stopOnSignals(started)
  // The library for jobs leaves some promises to themselves; while PostgreSQL restarts they may fail.
  process.on('unhandledRejection', (error) => log.error('unhandled', { error }))
  console.log(`Relais is ready: open ${started.url}`)
  if (flags.sample !== false) await loadSample(started.relais, { isAskedFor: flags.sample === true })
}

function stopOnSignals(serving: Serving): void {
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), longestStopMs).unref()
    serving.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}

function parsePort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a whole number from 1 to 65535.')
}
