import type { Command } from 'commander'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import type { Relais } from '../open-relais.ts'
import { addSource } from '../source/add-source.ts'
import { changeSource, runSource } from '../source/change-source.ts'
import { listSources } from '../source/get-source.ts'
import { previewSource } from '../source/preview-source.ts'
import type { SourceView } from '../source/source.schema.ts'
import { printAdded, printRun, printSources } from './print-source.ts'
import { waitForRun } from './wait-for-run.ts'
import { type CliTarget, withCliContext } from './with-cli-context.ts'

interface SourceFlags extends CliTarget {
  readonly json?: boolean
}

const never = new AbortController().signal

/** `relais source add|list|run|pause|resume`: the same use cases as the screen. */
export function registerSource(program: Command): void {
  const source = program.command('source').description('follow blogs, podcasts, channels and accounts')
  const shared = (command: Command) =>
    command
      .option('--workspace <name>', 'slug, name or id (default: the first workspace)')
      .option('--data <folder>', 'data directory (default: relais-data)')
      .option('--json', 'print one JSON document')
  shared(source.command('list').description('what the workspace follows')).action(
    async (flags: SourceFlags) =>
      atSources(flags, async (ctx, outside) => {
        const { sources } = await listSources(ctx, outside)
        print(flags, sources, printSources(sources))
      }),
  )
  shared(source.command('add <address>').description('follow an address or a handle')).action(
    async (address: string, flags: SourceFlags) =>
      atSources(flags, (ctx, outside) => add(ctx, outside, address, flags)),
  )
  shared(source.command('run <name>').description('look now, and wait until that is done')).action(
    async (name: string, flags: SourceFlags) =>
      atSources(flags, async (ctx, outside, relais) => {
        const { id } = await findByName(ctx, outside, name)
        await runSource(ctx, outside, id)
        const run = await waitForRun(relais, ctx, id)
        print(flags, run, printRun(run))
      }),
  )
  for (const [verb, state] of [
    ['pause', 'paused'],
    ['resume', 'active'],
  ] as const) {
    shared(source.command(`${verb} <name>`).description(`${verb} a source`)).action(
      async (name: string, flags: SourceFlags) =>
        atSources(flags, async (ctx, outside) => {
          const { id } = await findByName(ctx, outside, name)
          const changed = await changeSource(ctx, outside, id, { state })
          print(flags, changed, printSources([changed]))
        }),
    )
  }
}

async function atSources(
  flags: SourceFlags,
  work: (ctx: Ctx, outside: Outside, relais: Relais) => Promise<void>,
): Promise<void> {
  await withCliContext(flags, async (ctx, relais) => work(ctx, await relais.outside(), relais))
}

async function add(ctx: Ctx, outside: Outside, address: string, flags: SourceFlags): Promise<void> {
  const { choices, trouble } = await previewSource(ctx, outside, { text: address }, never)
  const [choice] = choices
  if (choice === undefined) {
    const why =
      trouble === null ? '' : ` (${trouble.code}${trouble.host === null ? '' : `, ${trouble.host}`})`
    throw new AppError('invalid_input', `${address} cannot be followed${why}.`, { address, trouble })
  }
  const { network, target, name, postsPerDay } = choice
  const targets = [{ ...target, name, postsPerDay }]
  const added = await addSource(ctx, outside, { network, name, targets, rhythm: 'by_need', daysBack: 30 })
  print(flags, added, printAdded(added))
}

/** By id, or by name whatever its case. @throws AppError not_found naming those that there are */
async function findByName(ctx: Ctx, outside: Outside, name: string): Promise<SourceView> {
  const { sources } = await listSources(ctx, outside)
  const found = sources.find((one) => one.id === name || one.name.toLowerCase() === name.toLowerCase())
  if (found) return found
  const known = sources.map((one) => one.name).join(', ') || 'none yet'
  throw new AppError('not_found', `No source is called "${name}". There are: ${known}.`, { name })
}

function print({ json }: SourceFlags, document: unknown, text: string): void {
  process.stdout.write(json ? `${JSON.stringify(document)}\n` : text)
}
