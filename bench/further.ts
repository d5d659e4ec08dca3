import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findAdvocates } from '@relais/server/advocate/find-advocates'
import { saveBrand } from '@relais/server/brand/workspace-brand'
import { readConfig } from '@relais/server/config'
import type { Ctx } from '@relais/server/context'
import type { Corpus } from '@relais/server/corpus/corpus-client'
import { findAdjacentTopics } from '@relais/server/finding/find-adjacent-topics'
import { findConnected } from '@relais/server/finding/find-connected'
import { findRising } from '@relais/server/finding/find-rising'
import { findSharedAudiences } from '@relais/server/finding/find-shared-audiences'
import { findSimilarWriters } from '@relais/server/finding/find-similar-writers'
import { rankTopic } from '@relais/server/influence/rank-topic'
import { createLog } from '@relais/server/log'
import { openRelais } from '@relais/server/open-relais'
import { getWorkspace } from '@relais/server/workspace/get-workspace'
import { generateCorpus } from '@relais/testkit/generate/generate-corpus'
import { generatedPeriod, topicTerms } from '@relais/testkit/generate/generated-world'
import { markdownTable } from './markdown-table.ts'
import { RankTiming } from './rank-timing.ts'
import { awaitMerges, countRowsRead } from './rows-read.ts'

/**
 * How long it takes to find people and subjects further, on topics of three sizes, beside a ranking of the same topic.
 * `npm run bench -- further --posts 1000000 --rounds 5`
 */
const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    /** A folder that keeps the corpus: made there once, found there again. */
    data: { type: 'string' },
  },
})
const [posts, rounds] = [Number(values.posts), Number(values.rounds)]
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const ms = (duration: number) => `${whole.format(duration)} ms`
const loadNow = () => (loadavg()[0] ?? 0).toFixed(1)

const dataDir = values.data ?? (await mkdtemp(join(tmpdir(), 'relais-bench-')))
const relais = await openRelais(readConfig({ data: dataDir }, process.env), {
  role: 'cli',
  log: createLog('warn'),
})
const loadBefore = loadNow()
try {
  const workspace = await getWorkspace(relais.db, undefined)
  const ctx = relais.contextFor(workspace, { kind: 'cli' })
  const [stored] = await ctx.corpus.select<{ posts: number }>({
    sql: 'SELECT toUInt32(count()) AS posts FROM post WHERE scope IN {scopes:Array(UInt64)}',
  })
  if (stored?.posts !== posts) {
    process.stderr.write(`Generating ${posts} posts ...\n`)
    await generateCorpus(relais.corpus, { posts, seed: 1, scope: workspace.scope, isLabelled: true })
  }
  await awaitMerges(relais.corpus)
  await saveBrand(ctx, { name: topicTerms.perCent, terms: [topicTerms.perCent] })

  const period = { from: generatedPeriod.from, to: generatedPeriod.to }
  const topic = (term: string) => ({ terms: [term], ...period })
  const rankOf = (term: string) => () =>
    rankTopic(ctx, { ...topic(term), join: 'geometric', limit: 50, offset: 0 })
  const [loudest, usual] = await writers(ctx)
  const beside = (person: string) => ({ person, ...period, limit: 20 })
  type Question = readonly [name: string, of: string, ask: () => Promise<number>, term: string]
  const count = async <Answer>(asked: Promise<Answer>, found: (answer: Answer) => number) =>
    found(await asked)
  const questions: readonly Question[] = [
    ...Object.values(topicTerms).flatMap((term): Question[] => {
      const asked = { ...topic(term), limit: 20 }
      return [
        [
          'subjects beside it',
          term,
          () => count(findAdjacentTopics(ctx, asked), (it) => it.subjects.length),
          term,
        ],
        ['people on the rise', term, () => count(findRising(ctx, asked), (it) => it.people.length), term],
        [
          'through the graph only',
          term,
          () =>
            count(
              findConnected(ctx, { ...asked, join: 'geometric' }),
              (it) => it.unseen.length + it.behindOne.length,
            ),
          term,
        ],
      ]
    }),
    ...[loudest, usual].flatMap((person): Question[] => [
      [
        'who writes like them',
        person,
        () => count(findSimilarWriters(ctx, beside(person)), (it) => it.people.length),
        topicTerms.perCent,
      ],
      [
        'whose audience is theirs too',
        person,
        () =>
          count(
            findSharedAudiences(ctx, { ...beside(person), audience: 'talking' }),
            (it) => it.people.length,
          ),
        topicTerms.perCent,
      ],
    ]),
    ...(['ambassadors', 'detractors'] as const).map(
      (side): Question => [
        side,
        topicTerms.perCent,
        () => count(findAdvocates(ctx, side, { limit: 20 }), (it) => it.found),
        topicTerms.perCent,
      ],
    ),
  ]

  const ranked = new Map<string, number>()
  for (const term of Object.values(topicTerms)) {
    const timing = new RankTiming()
    for (let round = 0; round < 2; round++) await rankOf(term)()
    for (let round = 0; round < rounds; round++) await timing.time(rankOf(term))
    ranked.set(term, timing.quantile(0.5))
  }
  const rows: string[][] = []
  for (const [name, of, ask, term] of questions) {
    process.stderr.write(`${name}, ${of}\n`)
    const first = performance.now()
    const found = await ask()
    const firstMs = performance.now() - first
    const rowsRead = await countRowsRead(relais.corpus, ask)
    const timing = new RankTiming()
    const before = await processorMs(relais.corpus)
    for (let round = 0; round < rounds; round++) await timing.time(ask)
    const processor = ((await processorMs(relais.corpus)) - before) / rounds
    const median = timing.quantile(0.5)
    rows.push([
      ...[name, of, String(found), ms(firstMs), ms(median), ms(timing.quantile(1))],
      ms(processor),
      (median / (ranked.get(term) ?? Number.NaN)).toFixed(1),
      whole.format(rowsRead),
    ])
  }
  const machine = `${cpus()[0]?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}; load ${loadBefore} before and ${loadNow()} after`
  console.log(`Finding further in ${whole.format(posts)} posts, ${rounds} rounds (${machine})\n`)
  const heads = [
    'question',
    'of',
    'found',
    'first time',
    'p50',
    'slowest',
    'by a ranking of that topic',
    'rows read',
  ]
  console.log(markdownTable(heads, rows))
  const told = [...ranked].map(([term, median]) => `${term} ${ms(median)}`)
  console.log(
    `\nRankings, p50: ${told.join(', ')}. For people and sides the ranking is that of ${topicTerms.perCent}.`,
  )
} finally {
  await relais.close()
  if (values.data === undefined)
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 })
}

/** What ClickHouse has worked so far: less a matter of what else runs on the machine than the time that passes. */
async function processorMs(corpus: Corpus): Promise<number> {
  const [row] = await corpus.selectWhole<{ us: string }>({
    sql: "SELECT sum(value) AS us FROM system.events WHERE event IN ('UserTimeMicroseconds', 'SystemTimeMicroseconds')",
  })
  return Number(row?.us ?? 0) / 1000
}

/** Who writes most, and somebody of those who write ten posts. */
async function writers({ corpus }: Ctx): Promise<readonly [string, string]> {
  const rows = await corpus.select<{ person: string; posts: number }>({
    sql: `
SELECT any(concat(account.platform, '/', account.handle)) AS person, toUInt32(count()) AS posts
FROM post
INNER JOIN account ON account.id = post.account
WHERE post.scope IN {scopes:Array(UInt64)} AND account.scope IN {scopes:Array(UInt64)} AND post.kind NOT IN ('reply', 'reshare')
GROUP BY post.account
ORDER BY posts DESC, person`,
  })
  const usual = rows.find(({ posts: own }) => own <= 10)
  return [rows[0]?.person ?? '', usual?.person ?? '']
}
