import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { withCliContext } from '@relais/server/cli/with-cli-context'
import { findSample } from '@relais/server/sample/get-samples'
import { removeSample } from '@relais/server/sample/remove-sample'
import { markdownTable } from './markdown-table.ts'
import { watchMemory } from './watch-memory.ts'

/**
 * How long a newcomer waits for a sample world, as they start Relais: `relais start --sample W` on an empty data
 * directory, from the line that says the world is being loaded until its state is "ready"; then how long until
 * nothing of it is left. `npm run bench -- worlds --rounds 3`
 */
const { values } = parseArgs({
  options: {
    worlds: {
      type: 'string',
      default: 'kitchen-knives-fr,specialty-coffee-th,running-shoes-en,running-shoes-es',
    },
    rounds: { type: 'string', default: '3' },
    port: { type: 'string', default: '4180' },
  },
})
const relais = fileURLToPath(new URL('../packages/server/bin/relais.mjs', import.meta.url))

interface Round {
  readonly loadMs: number
  readonly removeMs: number
  readonly mebibytes: number
}

async function load(world: string): Promise<Round> {
  const data = await mkdtemp(join(tmpdir(), 'relais-bench-world-'))
  const memory = watchMemory(data)
  const child = spawn(
    process.execPath,
    [relais, 'start', '--data', data, '--port', values.port, '--sample', world],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  try {
    for await (const line of createInterface(child.stdout)) if (line.includes('is being loaded')) break
    const startedAt = performance.now()
    let round: Round | null = null
    await withCliContext({ data }, async (ctx, opened) => {
      while ((await findSample(ctx))?.state !== 'ready') await sleep(50)
      const loadMs = performance.now() - startedAt
      const removedAt = performance.now()
      await removeSample(ctx, opened.jobs)
      while ((await findSample(ctx)) !== null) await sleep(50)
      round = { loadMs, removeMs: performance.now() - removedAt, mebibytes: await memory.stop() }
    })
    if (round === null) throw new Error(`${world} was not loaded.`)
    return round
  } finally {
    await memory.stop()
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
    await rm(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 })
  }
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
const load1 = () => loadavg()[0]?.toFixed(1)
const before = load1()
const rows: string[][] = []
for (const world of values.worlds.split(',')) {
  const rounds: Round[] = []
  for (let round = 0; round < Number(values.rounds); round++) rounds.push(await load(world))
  const seconds = (pick: (round: Round) => number) => `${(median(rounds.map(pick)) / 1000).toFixed(1)} s`
  const loads = rounds.map(({ loadMs }) => loadMs / 1000)
  rows.push([
    world,
    seconds(({ loadMs }) => loadMs),
    `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)} s`,
    seconds(({ removeMs }) => removeMs),
    `${Math.max(...rounds.map(({ mebibytes }) => mebibytes)).toFixed(0)} MiB`,
  ])
}
const machine = `${cpus().length} cores, Node ${process.versions.node}; load ${before} before, ${load1()} after`
console.log(`Loading sample worlds, ${values.rounds} rounds each (${machine})\n`)
console.log(
  markdownTable(['world', 'ready after', 'fastest to slowest', 'removed after', 'memory at most'], rows),
)
