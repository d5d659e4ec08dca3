import { Command, CommanderError } from 'commander'
import { AppError } from '../errors.ts'
import { commands } from './commands.ts'

/** The command line. Each command lives in a file of its own, loaded only when it is the one that was asked for. */
export async function runCli(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', ignoreClosedPipe)
  const program = new Command('relais')
    .description('Finds the people whose voice really moves a topic, and shows why.')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(oneLine(text)) })
    .showSuggestionAfterError(false)
  const asked = commands.find(({ name }) => name === argv[0])
  if (asked) await asked.register(program)
  else
    for (const { name, summary } of commands) program.command(name).description(summary).allowUnknownOption()
  if (!asked && argv[0] !== undefined && !argv[0].startsWith('-') && argv[0] !== 'help') {
    fail(`There is no command "${argv[0]}". There are: ${commands.map(({ name }) => name).join(', ')}.`, 2)
    return
  }
  try {
    await program.parseAsync([...(argv.length === 0 ? ['--help'] : argv)], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else if (error instanceof AppError) fail(error.message, error.code === 'invalid_input' ? 2 : 1)
    else fail(error instanceof Error ? (error.stack ?? error.message) : String(error), 1)
  }
}

/** Whoever reads the answer may stop reading, as `head` does; an import goes on all the same. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

function fail(message: string, exitCode: number): void {
  process.stderr.write(`relais: ${message}\n`)
  process.exitCode = exitCode
}

function oneLine(text: string): string {
  const sentence = text
    .replace(/^error: /, '')
    .trim()
    .replace(/\.$/, '')
  return `relais: ${sentence}. See relais --help.\n`
}
