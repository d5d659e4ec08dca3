import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { followIn } from '@relais/testkit/sources/follow-in'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startTrialServer, type TrialServer } from '../fetching/trial/trial-server.ts'
import { feedOf } from './trial/trial-feed.ts'

const program = fileURLToPath(new URL('./trial/worker-program.ts', import.meta.url))
/** As long as the busiest machine may take: nothing is judged by how long it took. */
const patiently = { timeout: 240_000, interval: 50 }

let test: TestWorkspace
let server: TrialServer
let workers: ChildProcess[]
beforeEach(async () => {
  test = await openTestWorkspace({ settings: { fetchAllowed: ['127.0.0.1'] } })
  // Workers have the clock of the machine.
  test.clock.set(new Date())
  workers = []
})
afterEach(async () => {
  for (const worker of workers) await kill(worker)
  await server.close()
  await test.close()
})

/** Loads its program, and then does nothing until it is told to. */
function prepareWorker(): ChildProcess {
  const { databaseUrl, clickhouseUrl } = test.relais.config
  const worker = spawn(process.execPath, [program, test.relaisDir], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl ?? '',
      CLICKHOUSE_URL: clickhouseUrl ?? '',
      RELAIS_FETCH_ALLOW: '127.0.0.1',
    },
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  workers.push(worker)
  return worker
}

const begin = (worker: ChildProcess) => worker.stdin?.write('begin\n')

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  worker.kill('SIGKILL')
  await once(worker, 'exit')
}

it('are killed in the middle without losing or doubling anything, and share the rest between two', async () => {
  const posts = ['1', '2', '3']
  let mayAnswer = 5
  const held: (() => void)[] = []
  server = await startTrialServer((request, response) => {
    const name = request.url?.slice(1) ?? ''
    const answer = () =>
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(
        feedOf(
          `${name}.example`,
          posts.map((post) => ({
            id: `${name}-${post}`,
            at: new Date(Date.now() - 3_600_000).toUTCString(),
          })),
        ),
      )
    if (mayAnswer-- > 0) answer()
    else held.push(answer)
  })
  const follow = followIn(test)
  const feeds = Array.from({ length: 18 }, (_, i) => `f${String(i).padStart(2, '0')}`)
  const ids: string[] = []
  for (let source = 0; source < 6; source++) {
    const targets = feeds
      .slice(source * 3, source * 3 + 3)
      .map((name) => ({ kind: 'feed' as const, value: `${server.url}/${name}`, baseUrl: server.url }))
    ids.push(await follow.add(targets))
  }

  // All load at the same time; the others begin when the first is gone.
  const [first, ...others] = [prepareWorker(), prepareWorker(), prepareWorker()] as const
  begin(first)
  await vi.waitFor(() => expect(held.length).toBeGreaterThan(0), patiently)
  await kill(first)
  mayAnswer = 1_000
  for (const worker of others) begin(worker)
  const states = async () => Promise.all(ids.map(async (id) => (await follow.latest(id)).state))
  await vi.waitFor(async () => expect(await states()).toEqual(ids.map(() => 'done')), patiently)

  expect(await follow.posts()).toEqual(feeds.flatMap((name) => posts.map((post) => `${name}-${post}`)))
  const { rows } = await countRows(test)
  expect(rows).toBe(feeds.length * posts.length)
  const asked = feeds.map((name) => server.asked.filter((path) => path === `/${name}`).length)
  expect(asked.every((times) => times === 1 || times === 2)).toBe(true)
  // Only what the killed worker had under way, or had not yet written down, is asked for again.
  expect(asked.filter((times) => times === 2).length).toBeLessThanOrEqual(5 + held.length)
  const runs = await Promise.all(ids.map((id) => follow.latest(id)))
  expect(runs.map(({ targetsDone }) => targetsDone)).toEqual(ids.map(() => 3))
}, 600_000)

/** Versions of posts as they lie in the table, merged or not. */
async function countRows({ ctx }: TestWorkspace): Promise<{ readonly rows: number }> {
  const [row] = await ctx.ownCorpus.select<{ rows: string }>({
    sql: 'SELECT uniqExact(id) AS rows FROM post WHERE scope IN {scopes:Array(UInt64)}',
  })
  return { rows: Number(row?.rows ?? 0) }
}
