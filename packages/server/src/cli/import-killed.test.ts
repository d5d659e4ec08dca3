import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { writeImportFile } from '@relais/testkit/files/write-import-file'
import { createRandom } from '@relais/testkit/random/seeded-random'
import { corpusFingerprint } from '@relais/testkit/stores/corpus-fingerprint'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runRelais, type Trial } from './trial/run-relais.ts'

const rows = 50_000
const kills = 3

let undisturbed: TestWorkspace
let disturbed: TestWorkspace
let folder = ''
beforeAll(async () => {
  undisturbed = await openTestWorkspace()
  disturbed = await openTestWorkspace()
  folder = await mkdtemp(join(tmpdir(), 'relais-killed-'))
})
afterAll(async () => {
  await undisturbed.close()
  await disturbed.close()
  await rm(folder, { recursive: true })
})

function importInto({ relais }: TestWorkspace, path: string): Trial {
  const { databaseUrl, clickhouseUrl, dataDir } = relais.config
  return runRelais(['import', 'posts', path, '--json'], {
    DATABASE_URL: databaseUrl ?? '',
    CLICKHOUSE_URL: clickhouseUrl ?? '',
    RELAIS_DATA: dataDir,
  })
}

async function storedPosts(): Promise<number> {
  const [row] = await disturbed.ctx.corpus.select<{ posts: string }>({
    sql: 'SELECT count() AS posts FROM post WHERE scope IN {scopes:Array(UInt64)}',
  })
  return Number(row?.posts ?? 0)
}

it('gives the same rows as an undisturbed import, however often it was killed and begun again', async () => {
  const path = join(folder, 'posts.ndjson')
  await writeImportFile(path, 'posts', rows)
  const whole = importInto(undisturbed, path)
  await whole.ended()
  expect(JSON.parse(whole.stdout()).files[0]).toMatchObject({ state: 'done', stored: rows })

  const random = createRandom(3)
  for (let kill = 0; kill < kills; kill++) {
    const trial = importInto(disturbed, path)
    // Each kill a third of the file later, and somewhere between two batches.
    while ((await storedPosts()) < (kill * rows) / kills && trial.child.exitCode === null)
      await setTimeout(20)
    await setTimeout(random.next() * 700)
    trial.child.kill('SIGKILL')
    await trial.ended()
  }
  const last = importInto(disturbed, path)
  await last.ended()
  expect(last.stderr()).not.toMatch(/^relais:/m)
  const [told] = JSON.parse(last.stdout()).files
  expect(told).toMatchObject({ state: 'done', read: rows, rejected: 0 })
  expect(told.duplicate, 'nothing had been stored before a kill').toBeGreaterThan(0)
  expect(await corpusFingerprint(disturbed.ctx.corpus)).toEqual(
    await corpusFingerprint(undisturbed.ctx.corpus),
  )
}, 600_000)
