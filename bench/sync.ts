import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { encode, toBytes } from '@atcute/cbor'
import { readConfig } from '@relais/server/config'
import { syncStream } from '@relais/server/connectors/bluesky/sync-stream'
import type { Page } from '@relais/server/connectors/connector'
import { createLog } from '@relais/server/log'
import { openRelais } from '@relais/server/open-relais'
import { applyPages } from '@relais/server/source/apply-pages'
import { createPageBuffer } from '@relais/server/source/page-buffer'
import { getWorkspace } from '@relais/server/workspace/get-workspace'
import { startChild } from '@relais/testkit/servers/start-child'
import { testReach } from '@relais/testkit/servers/test-reach'
import { captureFrames } from './firehose/capture-frames.ts'
import { didOf } from './firehose/vary-frames.ts'
import { markdownTable } from './markdown-table.ts'

/**
 * How many events a second the firehose reader takes, how many posts a second end up in the corpus, and whether memory
 * stays flat. The events are those of Bluesky's own server, varied: see firehose/vary-frames.ts.
 * `npm run bench -- sync --events 100000 --stored 20000`
 */
const { values } = parseArgs({
  options: { events: { type: 'string', default: '100000' }, stored: { type: 'string', default: '20000' } },
})
const people = 5_000
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const load = () => (loadavg()[0] ?? 0).toFixed(1)
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const mebibytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MiB`

process.stderr.write('Capturing a week of the real server ...\n')
const dir = await mkdtemp(join(tmpdir(), 'relais-bench-sync-'))
const file = join(dir, 'frames.cbor')
const frames = await captureFrames()
await writeFile(file, encode(frames.map((frame) => toBytes(frame))))

interface Reading {
  readonly seconds: number
  readonly events: number
  readonly posts: number
}

/** Reads so many events; `store` may take its time with each page. */
async function read(
  events: number,
  isFollowed: (did: string) => boolean,
  store: (page: Page) => Promise<void>,
  onProgress: (seq: number) => void = () => {},
): Promise<Reading> {
  const serve = join(import.meta.dirname, 'firehose', 'serve-frames.ts')
  const server = await startChild<string>([serve, file, String(events), String(people)])
  const over = new AbortController()
  const target = { kind: 'stream', value: '', baseUrl: server.told } as const
  const request = { target, cursor: null, sinceMs: 0, wants: (_: string, did: string) => isFollowed(did) }
  const from = performance.now()
  let posts = 0
  let seq = 0
  try {
    for await (const page of syncStream(testReach(server.told, { signal: over.signal }), request)) {
      posts += page.posts?.length ?? 0
      await store(page)
      seq = (page.cursor as { seq: number }).seq
      onProgress(seq)
      // What is left behind the last page is less than a page.
      if (seq > events - 5_000) break
    }
    return { seconds: (performance.now() - from) / 1000, events: seq, posts }
  } finally {
    over.abort()
    await server.stop()
  }
}

const events = Number(values.events)
const followed = new Set(Array.from({ length: people / 100 }, (_, person) => didOf(person * 100)))
const memory: string[][] = []
let nextLook = events / 10
const picked = await read(
  events,
  (did) => followed.has(did),
  async () => {},
  (seq) => {
    if (seq < nextLook) return
    nextLook += events / 10
    collect()
    const { rss, heapUsed, arrayBuffers } = process.memoryUsage()
    memory.push([whole.format(seq), mebibytes(rss), mebibytes(heapUsed), mebibytes(arrayBuffers)])
  },
)

const relais = await openRelais(readConfig({ data: dir }, process.env), {
  role: 'cli',
  log: createLog('warn'),
})
const ctx = relais.contextFor(await getWorkspace(relais.db, undefined), { kind: 'cli' })
const stored = Number(values.stored)
const rejected = new Map<string, number>()
const buffer = createPageBuffer()
// As a source does it: small pages are stored together.
async function storeBuffered(): Promise<void> {
  for (const { rejection } of (
    await applyPages(ctx, buffer.take(), Date.now(), { by: 'source', id: 'src_bench' })
  ).rejected)
    rejected.set(rejection.reason, (rejected.get(rejection.reason) ?? 0) + 1)
}
const all = await read(
  stored,
  () => true,
  async (page) => {
    if (buffer.mustStoreBefore(page)) await storeBuffered()
    buffer.add(page)
    if (buffer.isFull) await storeBuffered()
  },
)
await storeBuffered()
await relais.close()
await rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 })

const rate = (count: number, { seconds }: Reading) => whole.format(count / seconds)
process.stdout.write(`${cpus().length} cores, ${mebibytes(totalmem())}, Node ${process.versions.node}, load ${load()}

${markdownTable(
  ['what', 'events', 'posts', 'seconds', 'events/s', 'posts/s'],
  (
    [
      ['read and filtered, 1 % of people followed', picked],
      ['everybody followed, stored', all],
    ] as const
  ).map(([what, reading]) => [
    what,
    whole.format(reading.events),
    whole.format(reading.posts),
    reading.seconds.toFixed(1),
    rate(reading.events, reading),
    rate(reading.posts, reading),
  ]),
)}

${markdownTable(['after events', 'resident', 'heap, collected', 'buffers'], memory)}

Rejected rows by reason: ${JSON.stringify(Object.fromEntries(rejected))}
`)
