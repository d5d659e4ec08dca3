import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { boundsOf } from '@relais/core/topic/choose-period'
import { readConfig } from '@relais/server/config'
import { gradeTopic } from '@relais/server/influence/grade-topic'
import { resolveQuestion } from '@relais/server/influence/question'
import { rankTopic } from '@relais/server/influence/rank-topic'
import { createLog } from '@relais/server/log'
import { openRelais } from '@relais/server/open-relais'
import { getWorkspace } from '@relais/server/workspace/get-workspace'
import { generateCorpus } from '@relais/testkit/generate/generate-corpus'
import { topicTerms } from '@relais/testkit/generate/generated-world'
import { markdownTable } from './markdown-table.ts'
import { compareCandidates } from './rank-rival/compare-rankings.ts'
import { openRivals } from './rank-rival/open-rivals.ts'
import { leftOut, rankGathered } from './rank-rival/rank-gathered.ts'
import { RankTiming } from './rank-timing.ts'
import { awaitMerges, countRowsRead } from './rows-read.ts'

/**
 * How long one ranking takes, by how much of the corpus talks about the topic, and how long the same ranking takes on
 * what PostgreSQL's full text and SQLite's FTS5 find. What all have found is compared before anything is timed.
 * `npm install --prefix bench/rank-rival && npm run bench -- rank --posts 1000000 --rounds 20 --rivals`
 */
const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '20' },
    limit: { type: 'string', default: '50' },
    rivals: { type: 'boolean', default: false },
  },
})
const [posts, rounds, limit] = [Number(values.posts), Number(values.rounds), Number(values.limit)]
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const ms = (duration: number) => `${whole.format(duration)} ms`
const loadNow = () => (loadavg()[0] ?? 0).toFixed(1)

const dataDir = await mkdtemp(join(tmpdir(), 'relais-bench-'))
const config = readConfig({ data: dataDir }, process.env)
const relais = await openRelais(config, { role: 'cli', log: createLog('warn') })
const loadBefore = loadNow()
let opened: Awaited<ReturnType<typeof openRivals>> | null = null
try {
  const workspace = await getWorkspace(relais.db, undefined)
  const ctx = relais.contextFor(workspace, { kind: 'cli' })
  process.stderr.write(`Generating ${posts} posts ...\n`)
  await generateCorpus(relais.corpus, { posts, seed: 1, scope: workspace.scope })
  await awaitMerges(relais.corpus)
  opened = values.rivals ? await openRivals(relais.corpus.config, dataDir) : null
  const { rivals, idOf } = opened ?? { rivals: [], idOf: [] }

  // What is remembered does not depend on the topic: it is there once any topic was asked for twice.
  const asked = (term: string) => ({ terms: [term], join: 'geometric', limit, offset: 0 }) as const
  for (let times = 0; times < 2; times++) await rankTopic(ctx, asked(topicTerms.perMille))

  const rows: string[][] = []
  const found: string[] = []
  for (const term of Object.values(topicTerms)) {
    const input = asked(term)
    const question = await resolveQuestion(ctx, input)
    const { start, end } = boundsOf(question.period)
    const weeksInPeriod = Math.floor((end.getTime() - start.getTime()) / (7 * 86_400_000))
    const sought = {
      words: question.plan.words,
      start: start.getTime() / 1000,
      end: end.getTime() / 1000,
    }
    const rank = () => rankTopic(ctx, input)
    const rankOn = (rival: (typeof rivals)[number]) => rankGathered(rival, sought, { weeksInPeriod, limit })

    const rankCold = async () => {
      const fresh = await openRelais(config, { role: 'cli', log: createLog('warn') })
      const freshCtx = fresh.contextFor(workspace, { kind: 'cli' })
      await cold.time(() => rankTopic(freshCtx, input))
      await fresh.close()
    }
    const cold = new RankTiming()

    const { matches, candidates, results } = await rank()
    const ours = await gradeTopic(ctx, question)
    const share = `${((100 * matches.posts) / posts).toPrecision(2)} %`
    for (const rival of rivals) {
      const theirs = await rankOn(rival)
      const nameOf = (account: string) => idOf[Number(account)] ?? ''
      const byId = new Map(theirs.candidates.map((each) => [nameOf(each.accountId), each]))
      const differences = compareCandidates(ours.candidates, byId)
      const best = new Set<string>(results.map(({ accountId }) => accountId))
      const shared = theirs.best.filter((account) => best.has(nameOf(account))).length
      found.push(
        `- ${share}, ${rival.name}: ${differences.length === 0 ? 'the same' : differences.join('; ')}; ${shared} of the best ${theirs.best.length} are the same people, ${theirs.evidence.length} pieces of evidence`,
      )
    }
    const rowsRead = await countRowsRead(relais.corpus, rank)

    const timings = [new RankTiming(), ...rivals.map(() => new RankTiming())]
    process.stderr.write(`${share}: ${rounds} rounds\n`)
    for (let round = 0; round < Math.ceil(rounds / 4); round++) await rankCold()
    for (let round = 0; round < rounds; round++) {
      await timings[0]?.time(rank)
      for (const [index, rival] of rivals.entries()) await timings[index + 1]?.time(() => rankOn(rival))
    }
    const ourMedian = timings[0]?.quantile(0.5) ?? Number.NaN
    for (const [index, name] of ['Relais', ...rivals.map(({ name: rival }) => rival)].entries()) {
      const timing = timings[index] as RankTiming
      const [median, ...others] = [0.5, 0.95, 0, 1].map((quantile) => timing.quantile(quantile)) as [number]
      rows.push([
        share,
        whole.format(matches.posts),
        whole.format(candidates),
        name,
        ...[median, ...others].map(ms),
        (median / ourMedian).toPrecision(2),
        index === 0 ? ms(cold.quantile(0.5)) : '',
        index === 0 ? whole.format(rowsRead) : '',
      ])
    }
  }
  const loads = `load ${loadBefore} before and ${loadNow()} after${Number(loadBefore) > 3 ? ': busy' : ''}`
  const machine = `${cpus()[0]?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}; ${loads}`
  console.log(
    `Ranking ${whole.format(posts)} posts, best ${limit} with evidence, ${rounds} rounds after one to warm up, one store after the other in each (${machine})\n`,
  )
  const head = ['share', 'posts that match', 'people ranked', 'posts kept in', 'p50', 'p95', 'fastest']
  console.log(
    markdownTable(
      [...head, 'slowest', 'p50 by that of Relais', 'nothing remembered: p50', 'rows read'],
      rows,
    ),
  )
  if (rivals.length > 0) {
    console.log(`\nBeside what Relais found:\n\n${found.join('\n')}`)
    console.log(`\nLeft out by both rivals, who do less work for it: ${leftOut}.`)
  }
} finally {
  await opened?.close()
  await relais.close()
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 })
}
