import { readdir, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createRandom } from '../random/seeded-random.ts'
import { generateWorld } from '../worlds/generate-world.ts'
import type { PostRow } from '../worlds/records/world-records.ts'
import { readWorldRows, writeWorld } from '../worlds/world-files.ts'
import type { WorldName } from '../worlds/world-plan.ts'
import { worldPlans } from '../worlds/worlds.ts'

const usage = `Usage: npm run worlds                          writes samples/worlds anew
       npm run worlds -- WORLD...                only these
       npm run worlds -- --show 10 [--seed 1] [WORLD...]   prints random posts of the written worlds`
const samples = fileURLToPath(new URL('../../../../samples/worlds/', import.meta.url))

class UsageError extends Error {}

const say = (line: string) => process.stdout.write(`${line}\n`)
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2)

async function write(name: WorldName): Promise<void> {
  const plan = Object.values(worldPlans).find(({ world }) => world === name)
  if (plan === undefined) throw new UsageError(`There is no world "${name}".\n${usage}`)
  const started = performance.now()
  const world = generateWorld(plan)
  const sizes = await writeWorld(`${samples}${name}`, world)
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0)
  say(
    `${name}: ${world.info.posts} posts (${world.info.comments} comments), ${world.info.interactions} interactions, ` +
      `${megabytes(total)} MB (posts ${megabytes(sizes.posts)}), ${Math.round(performance.now() - started)} ms`,
  )
}

function print({ platform, author, at, kind, title, text, replyTo, metrics }: PostRow): void {
  const counts = Object.entries(metrics ?? {}).map(([name, count]) => `${count} ${name}`)
  const where = replyTo === undefined ? '' : ` to @${replyTo.author}`
  say(`[${platform} @${author}, ${at.slice(0, 16)}, ${kind}${where}; ${counts.join(', ') || 'no counts'}]`)
  say(`${title === undefined ? '' : `${title}\n`}${text}\n`)
}

async function show(name: WorldName, count: number, seed: number): Promise<void> {
  const dir = `${samples}${name}`
  if (!(await stat(dir).catch(() => null))) throw new UsageError(`${name} has not been written yet.`)
  const random = createRandom(seed)
  const rows = await readWorldRows<PostRow>(dir, 'posts')
  say(`== ${name}\n`)
  for (let shown = 0; shown < count; shown++) print(random.pick(rows))
}

function wholeNumber(text: string, name: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new UsageError(`--${name} must be a whole number above 0.\n${usage}`)
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { show: { type: 'string' }, seed: { type: 'string', default: '1' } },
    })
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`)
  }
}

async function run(): Promise<void> {
  const { values, positionals } = readOptions()
  if (values.show === undefined) {
    const names = positionals.length > 0 ? positionals : Object.keys(worldPlans)
    for (const name of names) await write(name as WorldName)
    return
  }
  const names = positionals.length > 0 ? positionals : await readdir(samples)
  for (const name of names.filter((each) => !each.includes('.')))
    await show(name as WorldName, wholeNumber(values.show, 'show'), wholeNumber(values.seed, 'seed'))
}

try {
  await run()
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`worlds: ${error.message}\n`)
  process.exitCode = 2
}
