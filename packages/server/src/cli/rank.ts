import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import type { TopicInput } from '../corpus/resolve-topic.ts'
import { AppError } from '../errors.ts'
import { rankTopic } from '../influence/rank-topic.ts'
import { askSavedTopic } from '../topic/ask-saved-topic.ts'
import { parseDay, parseLimit, parseList } from './parse-flags.ts'
import { printRanking } from './print-ranking.ts'
import { readTopicFile, readWeights } from './read-rank-files.ts'
import { withCliContext } from './with-cli-context.ts'

interface RankFlags {
  readonly terms?: string[]
  readonly topic?: string
  readonly exclude?: string[]
  readonly lang?: string[]
  readonly platform?: string[]
  readonly from?: string
  readonly to?: string
  readonly limit: number
  readonly weights?: string
  readonly join: 'geometric' | 'additive'
  readonly workspace?: string
  readonly data?: string
  readonly json?: boolean
}

export function registerRank(program: Command): void {
  program
    .command('rank')
    .description('rank the people who move a topic')
    .option('--terms <a,b>', 'any of these, separated by commas; several words form a phrase', parseList)
    .option(
      '--topic <topic>',
      'a saved topic by name, or a JSON file: { "terms": [], "exclude": [], "languages": [], "platforms": [] }',
    )
    .option('--exclude <a,b>', 'posts with any of these do not count', parseList)
    .option('--lang <a,b>', 'languages (default: all)', parseList)
    .option('--platform <a,b>', 'platforms (default: all)', parseList)
    .option('--from <day>', 'first day, YYYY-MM-DD (default: at most a year before the last)', parseDay)
    .option('--to <day>', 'last day, YYYY-MM-DD (default: the day of the newest post)', parseDay)
    .option('--limit <n>', 'people shown', parseLimit, 50)
    .option(
      '--weights <w>',
      'reach/relevance/resonance such as 20/35/45, a preset or your own by name, or a JSON file',
    )
    .addOption(
      new Option('--join <how>', 'how the three become a score')
        .choices(['geometric', 'additive'])
        .default('geometric'),
    )
    .option('--workspace <name>', 'slug, name or id (default: the first workspace)')
    .option('--data <folder>', 'data directory (default: relais-data)')
    .option('--json', 'print one JSON document')
    .action(rank)
}

async function rank(flags: RankFlags): Promise<void> {
  if (flags.topic === undefined) requireTerms(flags.terms)
  const file = flags.topic !== undefined && existsSync(flags.topic) ? await readTopicFile(flags.topic) : null
  await withCliContext(flags, async (ctx) => {
    const weights = flags.weights === undefined ? undefined : await readWeights(ctx, flags.weights)
    const saved = flags.topic === undefined ? null : (file ?? (await askSavedTopic(ctx, flags.topic)))
    const topic: TopicInput = { terms: [], ...saved }
    const [from, to] = [flags.from ?? topic.from, flags.to ?? topic.to]
    const ranking = await rankTopic(ctx, {
      ...topic,
      terms: requireTerms(flags.terms ?? topic.terms),
      exclude: flags.exclude ?? topic.exclude,
      languages: flags.lang ?? topic.languages,
      platforms: flags.platform ?? topic.platforms,
      from,
      to,
      join: flags.join,
      weights,
      limit: flags.limit,
      offset: 0,
    })
    const isDefaultPeriod = from === undefined && to === undefined
    process.stdout.write(flags.json ? `${JSON.stringify(ranking)}\n` : printRanking(ranking, isDefaultPeriod))
  })
}

function requireTerms(terms: readonly string[] = []): readonly string[] {
  if (terms.length > 0) return terms
  throw new AppError('invalid_input', 'Which topic? Give --terms "a,b", or --topic with a name or a file.')
}
