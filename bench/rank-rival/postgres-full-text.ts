import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { startPostgres } from '@relais/server/engines/start-postgres'
import pg from 'pg'
import type { CorpusCopy } from './copy-corpus.ts'
import {
  evidencePerAccount,
  type RivalProfile,
  type RivalQuestion,
  type RivalSums,
  type RivalVoice,
  reshareKind,
  type TopicRival,
} from './topic-rival.ts'

/** As its manual advises for a machine of its own with 8 GiB or more; no sync, for this is a copy. */
const settings = {
  shared_buffers: '2GB',
  effective_cache_size: '8GB',
  work_mem: '256MB',
  maintenance_work_mem: '1GB',
  max_wal_size: '8GB',
  fsync: 'off',
  random_page_cost: '1.1',
  jit: 'off',
  max_parallel_workers_per_gather: '2',
  default_statistics_target: '1000',
}

const tablesSql = `
CREATE TABLE account (account int PRIMARY KEY, followers float8, name text, platform text);
CREATE TABLE post (
  post int, account int, at int, answer int, kind smallint, age smallint, targets int[], words text, url text);`

// In full text the index alone finds the posts; everything that people wrote is answered from the second index alone.
const indexesSql = `
CREATE INDEX ON post USING gin (to_tsvector('simple', words)) WITH (fastupdate = off);
CREATE INDEX ON post (account, kind, age, at) INCLUDE (answer);`

const sumsSql = `count(*)::int AS posts, count(answer)::int AS answered, coalesce(sum(answer), 0)::float8 AS sum,
  coalesce(sum(answer::float8 * answer), 0) AS "sumOfSquares"`
const matchSql = `to_tsvector('simple', words) @@ to_tsquery('simple', $1) AND at >= $2 AND at < $3`

const voicesSql = `
SELECT account, kind, age, ${sumsSql}, count(*) FILTER (WHERE targets <> '{}')::int AS naming,
  array_agg(($3 - 1 - at) / 86400) AS days
FROM post WHERE ${matchSql} GROUP BY account, kind, age`
const citedSql = `
SELECT target AS account, count(*)::int AS people
FROM (SELECT DISTINCT target, account FROM post, unnest(targets) AS target WHERE ${matchSql} AND target <> account) AS pair
GROUP BY target`
const totalsSql = `
SELECT account, kind, age, ${sumsSql}
FROM post WHERE account = ANY($1::int[]) AND kind <> ${reshareKind} AND at >= $2 AND at < $3 GROUP BY account, kind, age`
const profilesSql = 'SELECT account, followers, name, platform FROM account WHERE account = ANY($1::int[])'
const evidenceSql = `
SELECT account, words, url
FROM (
  SELECT account, words, url, row_number() OVER (PARTITION BY account ORDER BY answer DESC NULLS LAST, at DESC) AS place
  FROM post WHERE ${matchSql} AND account = ANY($4::int[]) AND kind <> ${reshareKind}
) AS placed
WHERE place <= ${evidencePerAccount}`

/** PostgreSQL's full text: the server that comes with Relais, a second one with settings of its own. */
export async function openPostgresRival(copy: CorpusCopy, dataDir: string): Promise<TopicRival> {
  const dir = join(dataDir, 'rival-postgres')
  await mkdir(dir, { recursive: true })
  const logFile = join(dataDir, 'rival-postgres.log')
  const server = await startPostgres({ dir, logFile, password: randomUUID(), settings })
  const pool = new pg.Pool({ connectionString: server.address.url, max: 2 })
  // A connection may still be saying goodbye when the server stops.
  pool.on('error', () => undefined)
  const rows = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[]) =>
    (await pool.query<Row>(sql, values)).rows
  const close = async () => {
    await pool.end()
    await server.stop()
  }
  try {
    await pool.query(tablesSql)
    await pool.query(`COPY account FROM '${copy.accounts}'`)
    await pool.query(`COPY post FROM '${copy.posts}'`)
    await pool.query(indexesSql)
    await pool.query('VACUUM ANALYZE')
  } catch (error) {
    await close()
    throw error
  }
  const valuesOf = ({ words, start, end }: RivalQuestion) => [words.join(' | '), start, end]
  return {
    name: 'PostgreSQL 18 full text',
    gather: async (question) => {
      const [voices, cited] = await Promise.all([
        rows<RivalVoice>(voicesSql, valuesOf(question)),
        rows<{ account: number; people: number }>(citedSql, valuesOf(question)),
      ])
      const own = voices.filter(({ kind }) => kind !== reshareKind)
      const accounts = [...new Set(own.map(({ account }) => account))]
      const [totals, profiles] = await Promise.all([
        rows<RivalSums>(totalsSql, [accounts, question.start, question.end]),
        rows<RivalProfile>(profilesSql, [accounts]),
      ])
      return { voices: own, totals, cited, profiles }
    },
    findEvidence: (question, accounts) => rows(evidenceSql, [...valuesOf(question), [...accounts]]),
    close,
  }
}
