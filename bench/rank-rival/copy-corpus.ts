import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { countAges } from '@relais/core/influence/count-age'
import type { CorpusConfig } from '@relais/server/corpus/corpus-config'
import { countAgeSql, logEngagementSql } from '@relais/server/influence/queries/engagement-sql'
import { rivalKinds } from './topic-rival.ts'

/** The corpus as two files of tab-separated lines, in the text format of PostgreSQL's COPY. */
export interface CorpusCopy {
  /** number, followers or \N, name, platform */
  readonly accounts: string
  /** number, account, at, answer or \N, kind, age, targets such as {3,5}, words, url; in order of the accounts */
  readonly posts: string
  /** The id in Relais of each account's number. */
  readonly idOf: readonly string[]
}

async function* linesOf(config: CorpusConfig, sql: string): AsyncGenerator<string> {
  const url = `${config.nodes[0]}/?database=${config.database}&default_format=TabSeparated&wait_end_of_query=0`
  const headers = { 'X-ClickHouse-User': config.user, 'X-ClickHouse-Key': config.password }
  const response = await fetch(url, { method: 'POST', body: sql, headers })
  if (!response.ok || response.body === null) throw new Error(await response.text())
  yield* createInterface({ input: Readable.fromWeb(response.body as ReadableStream) })
}

const numberIn = (column: string, names: readonly string[]) =>
  `indexOf([${names.map((name) => `'${name}'`).join(', ')}], ${column}) - 1`

const accountsSql = 'SELECT id, followers, name, platform FROM account ORDER BY id'

const postsSql = `
SELECT account, toUnixTimestamp(posted_at), ${logEngagementSql}, ${numberIn('kind', rivalKinds)},
  ${numberIn(countAgeSql, countAges)}, targets, trim(concat(title, ' ', text)), url
FROM post INNER JOIN (SELECT id, title, text, url FROM post_text) AS written ON post.id = written.id
ORDER BY account, post.id`

/** Streams a generated corpus into files that every rival loads. Whole numbers stand for ids: rivals are quicker with them. */
export async function copyCorpus(config: CorpusConfig, folder: string): Promise<CorpusCopy> {
  const numbers = new Map<string, number>()
  const numberOf = (id: string) => {
    const found = numbers.get(id)
    if (found === undefined) throw new Error(`Account ${id} is named by a post and is not in the corpus.`)
    return found
  }
  async function* accountLines() {
    for await (const line of linesOf(config, accountsSql)) {
      const [id = '', ...rest] = line.split('\t')
      numbers.set(id, numbers.size)
      yield `${numberOf(id)}\t${rest.join('\t')}\n`
    }
  }
  let posts = 0
  async function* postLines() {
    for await (const line of linesOf(config, postsSql)) {
      const [account = '', at, answer, kind, age, targets = '[]', words, url] = line.split('\t')
      const cited = targets === '[]' ? [] : targets.slice(1, -1).split(',').map(numberOf)
      const cells = [posts++, numberOf(account), at, answer, kind, age, `{${cited.join(',')}}`, words, url]
      yield `${cells.join('\t')}\n`
    }
  }
  const copy = { accounts: join(folder, 'accounts.tsv'), posts: join(folder, 'posts.tsv') }
  await pipeline(accountLines, createWriteStream(copy.accounts))
  await pipeline(postLines, createWriteStream(copy.posts))
  return { ...copy, idOf: [...numbers.keys()] }
}
