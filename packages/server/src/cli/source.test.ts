import { openTestRelais, type TestRelais } from '@relais/testkit/stores/open-test-relais'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startTrialServer, type TrialServer } from '../fetching/trial/trial-server.ts'
import { feedOf, sayFeed } from '../source/trial/trial-feed.ts'
import { runRelais } from './trial/run-relais.ts'

vi.setConfig({ testTimeout: 120_000 })

let test: TestRelais
let server: TrialServer
beforeAll(async () => {
  test = await openTestRelais()
  const yesterday = new Date(Date.now() - 86_400_000).toUTCString()
  server = await startTrialServer(sayFeed(feedOf('knives.example', [{ id: 'k1', at: yesterday }])))
})
afterAll(async () => {
  await server.close()
  await test.close()
})

async function relais(...args: string[]) {
  const { databaseUrl, clickhouseUrl } = test.relais.config
  const trial = runRelais(['source', ...args, '--data', test.relaisDir], {
    DATABASE_URL: databaseUrl ?? '',
    CLICKHOUSE_URL: clickhouseUrl ?? '',
    RELAIS_FETCH_ALLOW: '127.0.0.1',
  })
  const { code } = await trial.ended()
  return { code, stdout: trial.stdout(), stderr: trial.stderr() }
}

it('follows an address, looks at it, lists it and pauses it, as the screen does', async () => {
  expect(await relais('add', `${server.url}/feed`)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('knives.example is followed'),
  })
  const run = await relais('run', 'knives.example', '--json')
  expect([run.code, run.stderr]).toEqual([0, ''])
  expect(JSON.parse(run.stdout)).toMatchObject({ state: 'done', counts: { stored: 2 } })
  expect((await relais('pause', 'Knives.example')).stdout).toContain('paused')
  expect((await relais('list')).stdout).toBe('knives.example  (feed, 1 followed)  paused\n')
})

it('says in one line what is wrong, and ends with 2 for what is no address', async () => {
  const wrong = await relais('add', 'good morning')
  expect(wrong.stderr).toContain('good morning cannot be followed (not_recognised)')
  expect(wrong.code).toBe(2)
})
