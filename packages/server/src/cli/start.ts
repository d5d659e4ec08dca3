import { type Command, InvalidArgumentError } from 'commander'
import { readConfig } from '../config.ts'
import { AppError } from '../errors.ts'
import { createLog } from '../log.ts'
import type { Serving } from '../main.ts'
import { withCliContext } from './with-cli-context.ts'

interface StartFlags {
  readonly port?: number
  readonly host?: string
  readonly data?: string
  readonly sample?: string | boolean
}

const longestStopMs = 5_000

export function registerStart(program: Command): void {
  program
    .command('start')
    .description('serve Relais in the browser')
    .option('--port <number>', 'port to listen at (default: 4000)', parsePort)
    .option('--host <address>', 'address to listen at (default: 127.0.0.1, this computer only)')
    .option('--data <folder>', 'data directory (default: relais-data)')
    .option('--sample [world]', 'load a sample world and show it (default: the one of your language)')
    .option('--no-sample', 'load no sample before somebody asks for one')
    .action(async (flags: StartFlags) => start(flags))
}

async function start(flags: StartFlags): Promise<void> {
  // Loaded here, so that bad usage is answered at once.
  const [{ startRelais }, { startWithSample }] = await Promise.all([
    import('../main.ts'),
    import('../sample/start-with-sample.ts'),
  ])
  const log = createLog(process.env.RELAIS_LOG === 'info' ? 'info' : 'warn')
  const config = readConfig(flags, process.env)
  const world = await chooseWorld(config.samplesDir, flags.sample)
  const started = await startRelais(config, {
    log,
    onEnginesLost: (error) => {
      log.error('engines.lost', { error })
      process.exit(1)
    },
  })
  if (started.kind === 'already running') {
    console.log(`Relais is already running at ${started.url}`)
    if (world !== null) await withCliContext(flags, (_ctx, relais) => startWithSample(relais, world))
    return
  }
  stopOnSignals(started)
  // The library for jobs leaves some promises to themselves; while PostgreSQL restarts they may fail.
  process.on('unhandledRejection', (error) => log.error('unhandled', { error }))
  console.log(`Relais is ready: open ${started.url}`)
  if (world === null) return
  await startWithSample(started.relais, world)
  console.log(`The sample ${world} is being loaded and shown.`)
}

/**
 * The world that `--sample` means: the named one, or that of the machine's language.
 * @throws AppError invalid_input for a world that does not ship
 */
async function chooseWorld(samplesDir: string, asked: string | boolean | undefined): Promise<string | null> {
  if (asked === undefined || asked === false) return null
  const { findWorldFor, listShippedWorlds } = await import('../sample/sample-world.ts')
  if (typeof asked === 'string') {
    const known = (await listShippedWorlds(samplesDir)).map(({ world }) => world)
    if (known.includes(asked)) return asked
    throw new AppError('invalid_input', `No sample is called "${asked}". There are: ${known.join(', ')}.`)
  }
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return (await findWorldFor(samplesDir, LC_ALL || LC_MESSAGES || LANG || 'en'))?.world ?? null
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
