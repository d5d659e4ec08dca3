import type { Command } from 'commander'
import { findSnowball } from '../snowball/find-snowball.ts'
import { parseDay, parseLimit, parseList } from './parse-flags.ts'
import { printSnowball } from './print-snowball.ts'
import { withCliContext } from './with-cli-context.ts'

interface SnowballFlags {
  readonly terms?: string[]
  readonly exclude?: string[]
  readonly lang?: string[]
  readonly platform?: string[]
  readonly from?: string
  readonly to?: string
  readonly limit: number
  readonly handles?: boolean
  readonly workspace?: string
  readonly data?: string
  readonly json?: boolean
}

export function registerSnowball(program: Command): void {
  program
    .command('snowball')
    .description('people whom your corpus names and does not hold yet')
    .option('--terms <a,b>', 'in posts with any of these (default: in everything)', parseList)
    .option('--exclude <a,b>', 'posts with any of these do not count', parseList)
    .option('--lang <a,b>', 'languages of the posts (default: all)', parseList)
    .option('--platform <a,b>', 'platforms of the posts (default: all)', parseList)
    .option('--from <day>', 'first day, YYYY-MM-DD (default: at most a year before the last)', parseDay)
    .option('--to <day>', 'last day, YYYY-MM-DD (default: the day of the newest post)', parseDay)
    .option('--limit <n>', 'people shown', parseLimit, 50)
    .option('--handles', 'print platform and handle only, as CSV: relais import accounts reads it')
    .option('--workspace <name>', 'slug, name or id (default: the first workspace)')
    .option('--data <folder>', 'data directory (default: relais-data)')
    .option('--json', 'print one JSON document')
    .action(snowball)
}

async function snowball(flags: SnowballFlags): Promise<void> {
  await withCliContext(flags, async (ctx) => {
    const found = await findSnowball(ctx, {
      terms: flags.terms,
      exclude: flags.exclude,
      languages: flags.lang,
      platforms: flags.platform,
      from: flags.from,
      to: flags.to,
      limit: flags.limit,
      offset: 0,
    })
    if (flags.json) process.stdout.write(`${JSON.stringify(found)}\n`)
    else process.stdout.write(printSnowball(found, { isHandlesOnly: flags.handles === true }))
  })
}
