import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type TruthName, truthNames } from '@relais/core/backtest/truths'
import type { Backtest } from '@relais/server/backtest/backtest.schema'
import { runBacktest } from '@relais/server/backtest/run-backtest'
import { readConfig } from '@relais/server/config'
import type { Ctx } from '@relais/server/context'
import { countMatches } from '@relais/server/corpus/count-matches'
import { mappingSchema } from '@relais/server/import/import.schema'
import { importFile } from '@relais/server/import/import-file'
import { createLog } from '@relais/server/log'
import { openRelais } from '@relais/server/open-relais'
import { getWorkspace } from '@relais/server/workspace/get-workspace'
import { type BacktestTopic, judgeCandidates, mayJudge, splits, tuningTopics } from './backtest-topics.ts'
import { markdownTable } from './markdown-table.ts'
import { sharedData } from './shared-data.ts'

/**
 * How well rankings foretell the next period, beside simple counts, on the Latin American evaluation files. Prints a
 * Markdown table of the judged topics. `npm run bench -- backtest`, `-- backtest --tuning` for the topics on which the
 * defaults were chosen, `--data DIR` for a data directory that holds the files already.
 */
const { values } = parseArgs({
  options: { tuning: { type: 'boolean', default: false }, data: { type: 'string' } },
})
const dataDir = values.data ?? (await mkdtemp(join(tmpdir(), 'relais-backtest-')))

type Figure = 'ndcg10' | 'ndcg20' | 'spearman'

const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** The mean over the topics on which there is a figure. */
function meanFit(
  results: readonly Backtest[],
  method: string,
  truth: TruthName,
  figure: Figure,
): number | null {
  const fits = results.map(
    ({ methods }) => methods.find((one) => one.method === method)?.fits?.[truth][figure],
  )
  return mean(fits.filter((fit) => fit !== null && fit !== undefined))
}

const shown = (value: number | null) => (value === null ? '-' : value.toFixed(3))

function tableOf(results: readonly Backtest[]): string {
  const rows = (results[0]?.methods ?? []).map(({ method }) => {
    const [first, second] = [
      meanFit(results, method, 'T1', 'ndcg20'),
      meanFit(results, method, 'T2', 'ndcg20'),
    ]
    return [
      method,
      shown(first === null || second === null ? null : (first + second) / 2),
      ...truthNames.flatMap((truth) => [
        shown(meanFit(results, method, truth, 'ndcg10')),
        shown(meanFit(results, method, truth, 'ndcg20')),
        shown(meanFit(results, method, truth, 'spearman')),
      ]),
    ]
  })
  const head = truthNames.flatMap((truth) => [`${truth} NDCG@10`, `${truth} @20`, `${truth} rho`])
  return markdownTable(['method', 'T1+T2 @20', ...head], rows)
}

async function importFiles(ctx: Ctx): Promise<void> {
  const told = await readFile(new URL('../samples/mappings/creators-latam.json', import.meta.url), 'utf8')
  const mapping = mappingSchema.parse(JSON.parse(told))
  for (const file of ['mx-all', 'br-instagram']) {
    const path = fileURLToPath(sharedData(`creators-latam/${file}.jsonl.gz`))
    process.stderr.write(`Importing ${file} ...\n`)
    await importFile(ctx, { path, kind: 'posts', mapping })
  }
}

/** The candidates with enough posts and people in the shorter training period, and what each of all of them has. */
async function topicsThatJudge(ctx: Ctx): Promise<readonly BacktestTopic[]> {
  const { trainFrom: from, trainUntil: to } = splits[1]
  const judging: BacktestTopic[] = []
  for (const topic of judgeCandidates) {
    const counted = await countMatches(ctx, { terms: topic.terms, from, to })
    if (mayJudge(counted)) judging.push(topic)
    const verdict = mayJudge(counted) ? 'judges' : 'left out'
    console.log(`- ${topic.name}: ${counted.posts} posts by ${counted.people} people, ${verdict}`)
  }
  return judging
}

async function judge(
  ctx: Ctx,
  split: (typeof splits)[number],
  all: readonly BacktestTopic[],
): Promise<Backtest[]> {
  const results: Backtest[] = []
  for (const { terms } of all) results.push(await runBacktest(ctx, { terms, ...split }))
  return results
}

const relais = await openRelais(readConfig({ data: dataDir }, process.env), {
  role: 'cli',
  log: createLog('warn'),
})
try {
  const ctx = relais.contextFor(await getWorkspace(relais.db, undefined), { kind: 'cli' })
  if (values.data === undefined) await importFiles(ctx)
  const topics = values.tuning ? tuningTopics : await topicsThatJudge(ctx)
  for (const split of splits) {
    const results = await judge(ctx, split, topics)
    const people = mean(results.map(({ candidates }) => candidates)) ?? 0
    const later = Math.round(100 * (mean(results.map(({ observedLater }) => observedLater)) ?? 0))
    console.log(
      `\nMade from ${split.trainFrom} to ${split.trainUntil}, judged by the time up to ${split.testUntil}: ${topics.length} topics, ${people.toFixed(0)} people each on average; engagement observed later: ${later} % of posts.\n`,
    )
    console.log(tableOf(results))
  }
} finally {
  await relais.close()
  if (values.data === undefined) await rm(dataDir, { recursive: true, force: true })
}
