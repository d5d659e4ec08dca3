import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CorpusConfig } from '@relais/server/corpus/corpus-config'
import { copyCorpus } from './copy-corpus.ts'
import { openPostgresRival } from './postgres-full-text.ts'
import { openSqliteRival } from './sqlite-fts5.ts'
import type { TopicRival } from './topic-rival.ts'

export interface OpenRivals {
  readonly rivals: readonly TopicRival[]
  /** The id in Relais of each account's number in the copies. */
  readonly idOf: readonly string[]
  close(): Promise<void>
}

/** Copies the corpus and loads every rival with it. */
export async function openRivals(config: CorpusConfig, dataDir: string): Promise<OpenRivals> {
  const say = (what: string) => process.stderr.write(`${what} ...\n`)
  const folder = await mkdtemp(join(tmpdir(), 'relais-bench-copy-'))
  const rivals: TopicRival[] = []
  const close = async () => {
    for (const rival of rivals) await rival.close()
  }
  try {
    // PostgreSQL reads the files as another user where this is root.
    await chmod(folder, 0o755)
    say('Copying the corpus')
    const copy = await copyCorpus(config, folder)
    say('Filling PostgreSQL')
    rivals.push(await openPostgresRival(copy, dataDir))
    say('Filling SQLite')
    rivals.push(await openSqliteRival(copy, dataDir))
    return { rivals, idOf: copy.idOf, close }
  } catch (error) {
    await close()
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
