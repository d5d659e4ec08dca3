import type { Command } from 'commander'
import { getAudience } from '../audience/get-audience.ts'
import { getGrowth } from '../audience/get-growth.ts'
import { parseAccount } from './parse-account.ts'
import { printAudience } from './print-audience.ts'
import { withCliContext } from './with-cli-context.ts'

interface AudienceFlags {
  readonly workspace?: string
  readonly data?: string
  readonly json?: boolean
}

export function registerAudience(program: Command): void {
  program
    .command('audience')
    .description('how real the audience of one person looks, and how it grew')
    .argument('<account>', 'PLATFORM/HANDLE')
    .option('--workspace <name>', 'slug, name or id (default: the first workspace)')
    .option('--data <folder>', 'data directory (default: relais-data)')
    .option('--json', 'print one JSON document')
    .action(audience)
}

async function audience(account: string, flags: AudienceFlags): Promise<void> {
  const key = parseAccount(account)
  await withCliContext(flags, async (ctx) => {
    const [found, growth] = [await getAudience(ctx, key), await getGrowth(ctx, key)]
    if (flags.json) process.stdout.write(`${JSON.stringify({ ...found, growth })}\n`)
    else process.stdout.write(printAudience(found, growth))
  })
}
