import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { AppError } from '../errors.ts'
import { mapNetwork } from '../network/map-network.ts'
import { networkCsv, tiesCsv } from '../network/network-csv.ts'
import { networkGexf } from '../network/network-gexf.ts'
import { parseDay, parseLimit, parseList } from './parse-flags.ts'
import { printNetwork } from './print-network.ts'
import { withCliContext } from './with-cli-context.ts'

interface NetworkFlags {
  readonly terms: string[]
  readonly exclude?: string[]
  readonly lang?: string[]
  readonly platform?: string[]
  readonly from?: string
  readonly to?: string
  readonly limit: number
  readonly gexf?: string
  readonly csv?: string
  readonly tiesCsv?: string
  readonly workspace?: string
  readonly data?: string
  readonly json?: boolean
}

const tiesInFile = 100_000

export function registerNetwork(program: Command): void {
  program
    .command('network')
    .description('who has to do with whom on a topic: circles, authority, people between circles')
    .requiredOption('--terms <a,b>', 'in posts with any of these, and in answers to them', parseList)
    .option('--exclude <a,b>', 'posts with any of these do not count', parseList)
    .option('--lang <a,b>', 'languages of the posts (default: all)', parseList)
    .option('--platform <a,b>', 'platforms of the posts (default: all)', parseList)
    .option('--from <day>', 'first day, YYYY-MM-DD (default: at most a year before the last)', parseDay)
    .option('--to <day>', 'last day, YYYY-MM-DD (default: the day of the newest post)', parseDay)
    .option('--limit <n>', 'people listed, besides the first 25 of each circle', parseLimit, 60)
    .option('--gexf <file>', 'write the people and their ties as GEXF, which Gephi opens')
    .option('--csv <file>', 'write the people as a table')
    .option('--ties-csv <file>', 'write the ties among them as a table')
    .option('--workspace <name>', 'slug, name or id (default: the first workspace)')
    .option('--data <folder>', 'data directory (default: relais-data)')
    .option('--json', 'print one JSON document')
    .action(network)
}

async function network(flags: NetworkFlags): Promise<void> {
  if (flags.terms.length === 0)
    throw new AppError('invalid_input', 'A network is that of a topic: give --terms at least one word.')
  await withCliContext(flags, async (ctx) => {
    const map = await mapNetwork(ctx, {
      terms: flags.terms,
      exclude: flags.exclude,
      languages: flags.lang,
      platforms: flags.platform,
      from: flags.from,
      to: flags.to,
      limit: flags.limit,
      mostTies: tiesInFile,
    })
    if (flags.gexf !== undefined) await writeFile(flags.gexf, networkGexf(map))
    if (flags.csv !== undefined) await writeFile(flags.csv, networkCsv(map))
    if (flags.tiesCsv !== undefined) await writeFile(flags.tiesCsv, tiesCsv(map))
    process.stdout.write(flags.json ? `${JSON.stringify(map)}\n` : printNetwork(map))
  })
}
