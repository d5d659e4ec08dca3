import type { Command } from 'commander'
import type { Backtest } from '../backtest/backtest.schema.ts'
import { runBacktest } from '../backtest/run-backtest.ts'
import { parseDay, parseList } from './parse-flags.ts'
import { readWeights } from './read-rank-files.ts'
import { withCliContext } from './with-cli-context.ts'

interface BacktestFlags {
  readonly terms: string[]
  readonly exclude?: string[]
  readonly lang?: string[]
  readonly platform?: string[]
  readonly trainFrom?: string
  readonly trainUntil: string
  readonly testUntil: string
  readonly weights?: string
  readonly workspace?: string
  readonly data?: string
  readonly json?: boolean
}

export function registerBacktest(program: Command): void {
  program
    .command('backtest')
    .description('test a ranking as a prediction: made from one period, judged by the next')
    .requiredOption(
      '--terms <a,b>',
      'any of these, separated by commas; several words form a phrase',
      parseList,
    )
    .requiredOption('--train-until <day>', 'last day that the ranking sees, YYYY-MM-DD', parseDay)
    .requiredOption('--test-until <day>', 'last day of the period that judges it, YYYY-MM-DD', parseDay)
    .option(
      '--train-from <day>',
      'first day that the ranking sees (default: at most a year before)',
      parseDay,
    )
    .option('--exclude <a,b>', 'posts with any of these do not count', parseList)
    .option('--lang <a,b>', 'languages (default: all)', parseList)
    .option('--platform <a,b>', 'platforms (default: all)', parseList)
    .option(
      '--weights <w>',
      'reach/relevance/resonance such as 20/35/45, a preset or your own by name, or a JSON file',
    )
    .option('--workspace <name>', 'slug, name or id (default: the first workspace)')
    .option('--data <folder>', 'data directory (default: relais-data)')
    .option('--json', 'print one JSON document')
    .action(backtest)
}

async function backtest(flags: BacktestFlags): Promise<void> {
  await withCliContext(flags, async (ctx) => {
    const weights = flags.weights === undefined ? undefined : await readWeights(ctx, flags.weights)
    const result = await runBacktest(ctx, {
      terms: flags.terms,
      exclude: flags.exclude,
      languages: flags.lang,
      platforms: flags.platform,
      trainFrom: flags.trainFrom,
      trainUntil: flags.trainUntil,
      testUntil: flags.testUntil,
      weights,
    })
    process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : printBacktest(result))
  })
}

const shown = (value: number | null | undefined) =>
  value === null || value === undefined ? '-' : value.toFixed(2)

function printBacktest({
  topic,
  train,
  test,
  candidates,
  activeLater,
  observedLater,
  methods,
}: Backtest): string {
  const lines = [
    `Topic: ${topic.terms.join(', ')}`,
    `Made from ${train.from} to ${train.to}, judged by ${test.from} to ${test.to}`,
    `${candidates} people ranked, of whom ${activeLater} wrote on it again`,
    '',
    `${'method'.padEnd(26)}${['T1', 'T2', 'T3', 'T4'].map((truth) => `${truth} NDCG@10  @20   rho`.padStart(24)).join('')}`,
    ...methods.map(({ method, fits }) => {
      const cells = (['T1', 'T2', 'T3', 'T4'] as const).map((truth) => {
        const fit = fits?.[truth]
        return [fit?.ndcg10, fit?.ndcg20, fit?.spearman]
          .map((value) => shown(value).padStart(6))
          .join('')
          .padStart(24)
      })
      return `${method.padEnd(26)}${cells.join('')}`
    }),
    '',
    'T1 engagement on topic, T2 its logarithm, T3 engagement above their own on other subjects, T4 new people after them.',
  ]
  if (observedLater > 0) {
    lines.push(
      `Engagement observed later: ${Math.round(100 * observedLater)} % of training posts were only counted afterwards.`,
    )
  }
  return `${lines.join('\n')}\n`
}
