import { parseArgs } from 'node:util'
import { readConfig } from '@relais/server/config'
import { AppError } from '@relais/server/errors'
import { createLog } from '@relais/server/log'
import { openRelais } from '@relais/server/open-relais'
import { getWorkspace } from '@relais/server/workspace/get-workspace'
import { generateCorpus } from '../generate/generate-corpus.ts'
import { topicTerms } from '../generate/generated-world.ts'
import { measureCorpus } from '../generate/measure-corpus.ts'

const usage = 'Usage: npm run seed -- --posts 1000000 [--seed 1] [--data DIR] [--workspace NAME]'
const most = 50_000_000

function wholeNumber(text: string, name: string, largest: number): number {
  const number = Number(text.replaceAll('_', ''))
  if (Number.isInteger(number) && number >= 1 && number <= largest) return number
  throw new AppError('invalid_input', `--${name} must be a whole number from 1 to ${largest}.\n${usage}`)
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        posts: { type: 'string', default: '100000' },
        seed: { type: 'string', default: '1' },
        data: { type: 'string' },
        workspace: { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new AppError('invalid_input', `${(error as Error).message}\n${usage}`)
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`)

async function seed(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  const posts = wholeNumber(options.posts, 'posts', most)
  const number = wholeNumber(options.seed, 'seed', 1_000_000)
  const config = readConfig(options.data === undefined ? {} : { data: options.data }, process.env)
  const relais = await openRelais(config, { role: 'cli', log: createLog('warn') })
  try {
    const workspace = await getWorkspace(relais.db, options.workspace)
    const world = { posts, seed: number, scope: workspace.scope }
    const report = await generateCorpus(relais.corpus, world, (done) =>
      process.stderr.write(`\r${done.toLocaleString('en')} of ${posts.toLocaleString('en')} posts`),
    )
    process.stderr.write('\n')
    for (const [table, seconds] of Object.entries(report.secondsByTable))
      say(`${table}: ${seconds.toFixed(1)} s`)
    const { bytesOnDisk, memoryBytes } = await measureCorpus(relais.corpus)
    const rate = Math.round(posts / report.seconds)
    say(`${posts} posts by ${report.people} people in ${report.seconds.toFixed(1)} s: ${rate} posts/s`)
    say(
      `${Math.round(bytesOnDisk / 2 ** 20)} MiB on disk, ClickHouse holds ${Math.round(memoryBytes / 2 ** 20)} MiB of memory`,
    )
    say(`Topics: ${Object.values(topicTerms).join(', ')} match 0.1, 1 and 10 % of the posts`)
  } finally {
    await relais.close()
  }
}

try {
  await seed(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof AppError)) throw error
  process.stderr.write(`seed: ${error.message}\n`)
  process.exitCode = error.code === 'invalid_input' ? 2 : 1
}
