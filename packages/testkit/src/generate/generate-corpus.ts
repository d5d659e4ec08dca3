import type { Corpus } from '@relais/server/corpus/corpus-client'
import { fillPeopleSql, fillPostsSql } from './fill-tables-sql.ts'
import { authorsOf, type GeneratedWorld } from './generated-world.ts'
import { insertOnce } from './insert-once.ts'

/** What was written, and how fast. */
export interface GeneratedCorpus {
  readonly posts: number
  readonly people: number
  readonly seconds: number
  readonly secondsByTable: Readonly<Record<string, number>>
}

const postsPerStep = 1_000_000

/**
 * Writes a world straight into ClickHouse: nothing passes through this process, and nothing is looked up or merged.
 * For measuring and testing queries; imports are tested with files.
 * @param onStep called with the number of posts written so far
 */
export async function generateCorpus(
  corpus: Corpus,
  world: GeneratedWorld,
  onStep: (posts: number) => void = () => {},
): Promise<GeneratedCorpus> {
  const startedAt = performance.now()
  const secondsByTable: Record<string, number> = {}
  const run = async (statements: Readonly<Record<string, string>>) => {
    for (const [table, sql] of Object.entries(statements)) {
      const from = performance.now()
      await insertOnce(corpus.config, sql)
      secondsByTable[table] = (secondsByTable[table] ?? 0) + (performance.now() - from) / 1000
    }
  }
  await run(fillPeopleSql(world))
  for (let from = 0; from < world.posts; from += postsPerStep) {
    const to = Math.min(from + postsPerStep, world.posts)
    await run(fillPostsSql(world, from, to))
    onStep(to)
  }
  const seconds = (performance.now() - startedAt) / 1000
  return { posts: world.posts, people: authorsOf(world), seconds, secondsByTable }
}
