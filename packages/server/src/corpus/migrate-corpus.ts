import { readdir, readFile } from 'node:fs/promises'
import type { Corpus } from './corpus-client.ts'
import { corpusTables, shardingKeys, storageTable } from './corpus-tables.ts'

const folder = new URL('../../migrations/corpus/', import.meta.url)

function statementsOf(sql: string): string[] {
  return sql
    .replaceAll(/^\s*--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}

function withStorageNames(sql: string, cluster: string | null): string {
  return corpusTables.reduce(
    (text, table) => text.replaceAll(`\${${table}}`, storageTable(table, cluster)),
    sql,
  )
}

/**
 * Brings the corpus schema up to date: numbered files, each once, forward only. On a cluster the files make the
 * parts, and a Distributed table of the plain name is laid over each, so that every query is the same on both. It is
 * laid anew when the parts have changed: it holds no rows, only their columns.
 */
export async function migrateCorpus(corpus: Corpus): Promise<void> {
  const { cluster, database } = corpus.config
  await corpus.commandOnEachNode(
    'CREATE TABLE IF NOT EXISTS corpus_migration (name String, applied_at DateTime DEFAULT now()) ENGINE = MergeTree ORDER BY name',
  )
  const applied = await corpus.selectWhole<{ name: string }>({ sql: 'SELECT name FROM corpus_migration' })
  const done = new Set(applied.map((row) => row.name))
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const due = files.filter((file) => !done.has(file))
  for (const name of due) {
    const sql = withStorageNames(await readFile(new URL(name, folder), 'utf8'), cluster)
    for (const statement of statementsOf(sql)) await corpus.commandOnEachNode(statement)
    await corpus.commandOnEachNode('INSERT INTO corpus_migration (name) VALUES ({name:String})', { name })
  }
  if (cluster === null || due.length === 0) return
  for (const table of corpusTables) {
    const part = storageTable(table, cluster)
    await corpus.commandOnEachNode(
      `CREATE OR REPLACE TABLE ${table} AS ${part} ENGINE = Distributed('${cluster}', '${database}', '${part}', ${shardingKeys[table]})`,
    )
  }
}
