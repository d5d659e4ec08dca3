import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '@relais/server/config'
import { rankTopic } from '@relais/server/influence/rank-topic'
import { createLog } from '@relais/server/log'
import { openRelais } from '@relais/server/open-relais'
import { getWorkspace } from '@relais/server/workspace/get-workspace'
import { generateCorpus } from '@relais/testkit/generate/generate-corpus'
import { topicTerms } from '@relais/testkit/generate/generated-world'
import { markdownTable } from './markdown-table.ts'
import { measure } from './measure.ts'

/**
 * How long one ranking takes, by how much of the corpus talks about the topic. Prints a Markdown table.
 * `npm run bench -- --posts 5000000 --rounds 9`
 */
const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    limit: { type: 'string', default: '50' },
  },
})
const posts = Number(values.posts)
const rounds = Number(values.rounds)
const limit = Number(values.limit)

const dataDir = await mkdtemp(join(tmpdir(), 'relais-bench-'))
const relais = await openRelais(readConfig({ data: dataDir }, process.env), {
  role: 'cli',
  log: createLog('warn'),
})
try {
  const workspace = await getWorkspace(relais.db, undefined)
  const ctx = relais.contextFor(workspace, { kind: 'cli' })
  process.stderr.write(`Generating ${posts} posts ...\n`)
  await generateCorpus(relais.corpus, { posts, seed: 1, scope: workspace.scope })
  const rows: string[][] = []
  for (const term of Object.values(topicTerms)) {
    const input = { terms: [term], join: 'geometric', limit, offset: 0 } as const
    const { matches, candidates } = await rankTopic(ctx, input)
    const { median, fastest, slowest } = await measure(rounds, () => rankTopic(ctx, input))
    const times = [median, fastest, slowest].map((ms) => `${Math.round(ms)} ms`)
    const share = `${((100 * matches.posts) / posts).toPrecision(2)} %`
    rows.push([share, String(matches.posts), String(candidates), ...times])
  }
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
  console.log(
    `Ranking ${posts} posts, best ${limit} with evidence, ${rounds} rounds after one to warm up (${machine})\n`,
  )
  console.log(
    markdownTable(['share', 'posts that match', 'people ranked', 'median', 'fastest', 'slowest'], rows),
  )
} finally {
  await relais.close()
  await rm(dataDir, { recursive: true, force: true })
}
