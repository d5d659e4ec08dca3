import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountId } from '../corpus/corpus-id.ts'
import { createList } from '../list/lists.ts'

let workspace: TestWorkspace
let folder: string

/** Ana reaches two people, Ben one of them. */
beforeAll(async () => {
  workspace = await openTestWorkspace()
  folder = await mkdtemp(join(tmpdir(), 'relais-team-'))
  await importRecords(
    workspace.ctx,
    'posts',
    ['@ana and @ben', '@ana'].map((text, index) => ({
      ...{ platform: 'bluesky', id: `p${index}`, author: `fan${index}`, at: '2026-02-10T12:00:00Z', text },
    })),
  )
  const accountIds = ['ana', 'ben'].map((handle) => accountId('bluesky', handle))
  await createList(workspace.ctx, { name: 'Makers', note: '', accountIds })
})
afterAll(async () => {
  await workspace.close()
  await rm(folder, { recursive: true, force: true })
})

function relaisTeam(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const program = fileURLToPath(new URL('../../bin/relais.mjs', import.meta.url))
  const { databaseUrl, clickhouseUrl, dataDir } = workspace.relais.config
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, 'team', '--data', dataDir, '--currency', 'eur', ...args],
      { env: { ...process.env, DATABASE_URL: databaseUrl ?? '', CLICKHOUSE_URL: clickhouseUrl ?? '' } },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

const prices = async (text: string) => {
  const path = join(folder, 'prices.csv')
  await writeFile(path, text)
  return path
}

it('chooses from a list by the prices of a file, and names who is not in the data', async () => {
  const file = await prices('person,price\nbluesky/ana,"1.200,50"\nbluesky/ben,300-450\nbluesky/nobody,5\n')
  const table = join(folder, 'team.csv')
  const asked = ['--list', 'makers', '--prices', file, '--budget', '1500', '--csv', table]
  const { code, stdout, stderr } = await relaisTeam(...asked)
  expect([code, stderr]).toEqual([0, expect.stringContaining('bluesky/nobody')])
  expect(stdout).toContain('2 different people for €1,200.50 of €1,500.00.')
  expect(stdout).toContain('No other team within the budget reaches more.')
  expect(stdout).toMatch(/ben: the budget reaches more with others/)
  expect(await readFile(table, 'utf8')).toContain('bluesky,ana,ana,yes,,1200.5,1200.5,no,EUR')
})

it('says what is missing instead of guessing: a list, a price, an amount', async () => {
  const noList = await relaisTeam('--list', 'smiths', '--budget', '5')
  expect([noList.code, noList.stderr]).toEqual([1, expect.stringContaining('There are: Makers')])
  const noPrices = await relaisTeam('--list', 'Makers', '--budget', '5')
  expect(noPrices.stdout).toContain('No team: nobody’s price is known')
  const file = await prices('person,price\nbluesky/ana,soon\n')
  const noAmount = await relaisTeam('--list', 'Makers', '--budget', '5', '--prices', file)
  expect([noAmount.code, noAmount.stderr]).toEqual([2, expect.stringContaining('line 2')])
})
