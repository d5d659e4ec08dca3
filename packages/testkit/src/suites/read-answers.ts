import type { Ctx } from '@relais/server/context'
import { createWorkspace } from '@relais/server/workspace/create-workspace'
import { generateCorpus } from '../generate/generate-corpus.ts'
import { topicTerms } from '../generate/generated-world.ts'
import type { SetUp } from './set-ups.ts'

/** Enough for every shard to hold authors of every community, and for most citations to cross shards. */
const world = { posts: 20_000, seed: 21 }

const onTopic = `SELECT id, account, targets FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND hasAnyTokens(terms, [{term:String}])
  ORDER BY observed_at DESC LIMIT 1 BY id`

const questions = {
  matches: `SELECT count() AS posts, uniqExact(account) AS people FROM (${onTopic})`,
  citations: `SELECT target, count() AS people, sum(times) AS times
    FROM (SELECT target, account, count() AS times FROM (${onTopic}) ARRAY JOIN targets AS target
          WHERE target != account GROUP BY target, account)
    GROUP BY target ORDER BY people DESC, target LIMIT 50`,
} as const

export interface Answers {
  readonly matches: unknown
  readonly citations: unknown
}

/** Generates one world in a workspace of its own. */
export async function fillWorld({ relais }: SetUp): Promise<Ctx> {
  const workspace = await createWorkspace(relais.db, 'World')
  await generateCorpus(relais.corpus, { ...world, scope: workspace.scope })
  return relais.contextFor(workspace, { kind: 'cli' })
}

/** What the corpus says about a topic, as plain values that can be compared between set-ups. */
export async function readAnswers(ctx: Ctx): Promise<Answers> {
  const ask = (sql: string) => ctx.corpus.select({ sql, params: { term: topicTerms.perTen } })
  return { matches: await ask(questions.matches), citations: await ask(questions.citations) }
}
