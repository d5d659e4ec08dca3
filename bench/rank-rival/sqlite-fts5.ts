import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import type { CorpusCopy } from './copy-corpus.ts'
import {
  evidencePerAccount,
  type RivalProfile,
  type RivalSums,
  type RivalVoice,
  reshareKind,
  type TopicRival,
} from './topic-rival.ts'

interface Sqlite {
  exec(sql: string): unknown
  prepare(sql: string): { all(...values: unknown[]): unknown[]; run(...values: unknown[]): unknown }
  close(): void
}

function openSqlite(path: string): { readonly db: Sqlite; readonly client: string } {
  const require = createRequire(import.meta.url)
  try {
    return { db: new (require('better-sqlite3'))(path), client: 'better-sqlite3' }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    return { db: new DatabaseSync(path) as unknown as Sqlite, client: 'node:sqlite' }
  }
}

const tablesSql = `
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -2000000; PRAGMA mmap_size = 8000000000;
CREATE TABLE account (account INTEGER PRIMARY KEY, followers REAL, name TEXT, platform TEXT);
CREATE TABLE post (post INTEGER PRIMARY KEY, account INT, at INT, answer INT, kind INT, age INT, naming INT);
CREATE TABLE post_text (post INTEGER PRIMARY KEY, words TEXT, url TEXT);
CREATE TABLE cite (post INT, target INT, PRIMARY KEY (post, target)) WITHOUT ROWID;
CREATE VIRTUAL TABLE post_words USING fts5(words, content='', columnsize=0);
CREATE TEMP TABLE matched (post INTEGER PRIMARY KEY, account INT, at INT, answer INT, kind INT, age INT, naming INT);`

const indexesSql = `
CREATE INDEX post_of_account ON post (account, kind, age, at, answer);
INSERT INTO post_words (post_words) VALUES ('optimize');
ANALYZE;`

const sumsSql = `count(*) AS posts, count(answer) AS answered, coalesce(sum(answer), 0) AS sum,
  coalesce(sum(answer * answer), 0) AS sumOfSquares`

async function fill(db: Sqlite, copy: CorpusCopy): Promise<void> {
  const known = (cell: string | undefined) => (cell === '\\N' || cell === undefined ? null : Number(cell))
  const each = async (file: string, put: (cells: string[]) => void) => {
    db.exec('BEGIN')
    for await (const line of createInterface({ input: createReadStream(file) })) put(line.split('\t'))
    db.exec('COMMIT')
  }
  const account = db.prepare('INSERT INTO account VALUES (?, ?, ?, ?)')
  await each(copy.accounts, ([number, followers, name, platform]) => {
    account.run(Number(number), known(followers), name, platform)
  })
  const post = db.prepare('INSERT INTO post VALUES (?, ?, ?, ?, ?, ?, ?)')
  const text = db.prepare('INSERT INTO post_text VALUES (?, ?, ?)')
  const cite = db.prepare('INSERT OR IGNORE INTO cite VALUES (?, ?)')
  const words = db.prepare('INSERT INTO post_words (rowid, words) VALUES (?, ?)')
  await each(copy.posts, ([number, ...cells]) => {
    const [writer, at, answer, kind, age, targets = '{}', written, url] = cells
    const id = Number(number)
    const cited = targets === '{}' ? [] : targets.slice(1, -1).split(',')
    post.run(
      id,
      Number(writer),
      Number(at),
      known(answer),
      Number(kind),
      Number(age),
      Number(cited.length > 0),
    )
    text.run(id, written, url)
    for (const target of cited) cite.run(id, Number(target))
    words.run(id, written)
  })
  db.exec(indexesSql)
}

/** SQLite's FTS5 in this process: all in its page cache, posts that match kept in memory for the questions about them. */
export async function openSqliteRival(copy: CorpusCopy, dataDir: string): Promise<TopicRival> {
  const { db, client } = openSqlite(join(dataDir, 'rival.sqlite'))
  db.exec(tablesSql)
  await fill(db, copy)
  const forget = db.prepare('DELETE FROM matched')
  const match = db.prepare(`
INSERT INTO matched SELECT post.post, account, at, answer, kind, age, naming
FROM post_words JOIN post ON post.post = post_words.rowid WHERE post_words MATCH ? AND at >= ? AND at < ?`)
  const voicesOf = db.prepare(`
SELECT account, kind, age, ${sumsSql}, sum(naming) AS naming, group_concat((? - 1 - at) / 86400) AS days
FROM matched WHERE kind <> ${reshareKind} GROUP BY account, kind, age`)
  const citedOf = db.prepare(`
SELECT target AS account, count(DISTINCT matched.account) AS people
FROM matched JOIN cite ON cite.post = matched.post WHERE target <> matched.account GROUP BY target`)
  const ownSql = `SELECT account FROM matched WHERE kind <> ${reshareKind}`
  const totalsOf = db.prepare(`
SELECT account, kind, age, ${sumsSql} FROM post
WHERE account IN (${ownSql}) AND kind <> ${reshareKind} AND at >= ? AND at < ? GROUP BY account, kind, age`)
  const profilesOf = db.prepare(
    `SELECT account, followers, name, platform FROM account WHERE account IN (${ownSql})`,
  )
  const evidenceOf = db.prepare(`
SELECT account, words, url FROM (
  SELECT post, account, row_number() OVER (PARTITION BY account ORDER BY answer DESC NULLS LAST, at DESC) AS place
  FROM matched WHERE kind <> ${reshareKind} AND account IN (SELECT value FROM json_each(?))
) AS placed JOIN post_text USING (post) WHERE place <= ${evidencePerAccount}`)
  return {
    name: `SQLite FTS5 (${client})`,
    gather: async ({ words, start, end }) => {
      forget.run()
      match.run(words.map((word) => `"${word}"`).join(' OR '), start, end)
      const voices = voicesOf.all(end) as (Omit<RivalVoice, 'days'> & { days: string })[]
      return {
        voices: voices.map((voice) => ({ ...voice, days: voice.days.split(',').map(Number) })),
        totals: totalsOf.all(start, end) as RivalSums[],
        cited: citedOf.all() as { account: number; people: number }[],
        profiles: profilesOf.all() as RivalProfile[],
      }
    },
    findEvidence: async (_question, accounts) =>
      evidenceOf.all(JSON.stringify(accounts)) as { account: number; words: string; url: string }[],
    close: async () => db.close(),
  }
}
