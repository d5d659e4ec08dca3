import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '@relais/server/config'
import { feedConnector } from '@relais/server/connectors/feed/feed-connector'
import { createLog } from '@relais/server/log'
import { openRelais } from '@relais/server/open-relais'
import { addSource } from '@relais/server/source/add-source'
import { runSource } from '@relais/server/source/change-source'
import { listSourceRuns } from '@relais/server/source/get-source'
import { syncSource } from '@relais/server/source/sync-source'
import { getWorkspace } from '@relais/server/workspace/get-workspace'
import { markdownTable } from './markdown-table.ts'

/**
 * How many posts a second come in from feeds: fetched over HTTP, parsed, checked, understood and stored, one feed after
 * the other as a source does it, without the pace that real hosts get. Then the same feeds again, unchanged.
 * `npm run bench -- sync-feeds --feeds 200 --posts 50`
 */
const { values } = parseArgs({
  options: { feeds: { type: 'string', default: '200' }, posts: { type: 'string', default: '50' } },
})
const [feeds, posts] = [Number(values.feeds), Number(values.posts)]
const words = 'knife steel board onion edge stone water salt heat iron wood fire bread'.split(' ')
const prose = (seed: number) =>
  Array.from({ length: 120 }, (_, i) => words[(seed * 7 + i * i + i) % words.length]).join(' ')

function feedOf(site: number): string {
  const items = Array.from({ length: posts }, (_, i) => {
    const at = new Date(Date.now() - (i + 1) * 7_200_000).toUTCString()
    return `<item><guid>f${site}-${i}</guid><title>${prose(i).slice(0, 40)}</title><pubDate>${at}</pubDate>
      <description>&lt;p&gt;${prose(site + i)} &lt;a href="https://site${(site + i) % 97}.example/"&gt;x&lt;/a&gt;&lt;/p&gt;</description></item>`
  })
  return `<rss version="2.0"><channel><title>Site ${site}</title><link>https://site${site}.example/</link>${items.join('')}</channel></rss>`
}

const server = createServer((request, response) => {
  if (request.headers['if-none-match'] === '"1"') return void response.writeHead(304).end()
  response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' })
  response.end(feedOf(Number(request.url?.slice(1))))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const dir = await mkdtemp(join(tmpdir(), 'relais-bench-feeds-'))
const unhurried = {
  ...feedConnector,
  about: { ...feedConnector.about, pace: { requests: 1e6, perSeconds: 1 } },
}
const config = readConfig({ data: dir }, { ...process.env, RELAIS_FETCH_ALLOW: '127.0.0.1' })
const relais = await openRelais(config, { role: 'cli', log: createLog('error'), connectors: [unhurried] })
const rows: string[][] = []
try {
  const ctx = relais.contextFor(await getWorkspace(relais.db, undefined), { kind: 'cli' })
  const outside = await relais.outside()
  const targets = Array.from({ length: feeds }, (_, i) => ({
    kind: 'feed' as const,
    value: `${baseUrl}/${i}`,
    baseUrl,
  }))
  const { id } = await addSource(ctx, outside, { network: 'feed', targets, rhythm: 'daily', daysBack: 365 })
  const { signal } = new AbortController()
  for (const what of ['first look, stored', 'the same feeds again (304)']) {
    const startedAt = performance.now()
    await syncSource(ctx, id, { outside, signal })
    const seconds = (performance.now() - startedAt) / 1000
    const [run] = await listSourceRuns(ctx, id)
    const stored = run?.counts.stored ?? 0
    const memory = `${(process.memoryUsage().rss / 1024 / 1024).toFixed(0)} MiB`
    rows.push([
      what,
      String(feeds),
      String(stored),
      seconds.toFixed(1),
      (feeds / seconds).toFixed(0),
      (stored / seconds).toFixed(0),
      memory,
    ])
    await runSource(ctx, outside, id)
  }
} finally {
  await relais.close()
  server.close()
  await rm(dir, { recursive: true, force: true, maxRetries: 5 })
}
const machine = `${cpus().length} cores, ${(totalmem() / 1024 ** 3).toFixed(0)} GiB, Node ${process.versions.node}`
console.log(`${machine}, load ${(loadavg()[0] ?? 0).toFixed(1)}, ${feeds} feeds of ${posts} posts\n`)
console.log(markdownTable(['what', 'feeds', 'rows stored', 'seconds', 'feeds/s', 'rows/s', 'resident'], rows))
