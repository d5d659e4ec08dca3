import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rankingSchema } from '../influence/influence.schema.ts'
import { createTopic } from '../topic/topics.ts'

let workspace: TestWorkspace
let folder: string

beforeAll(async () => {
  workspace = await openTestWorkspace()
  folder = await mkdtemp(join(tmpdir(), 'relais-rank-'))
  await importRecords(
    workspace.ctx,
    'posts',
    ['ana', 'ana', 'ben', 'cleo'].map((author, index) => ({
      platform: 'bluesky',
      id: `p${index}`,
      author,
      at: `2026-02-1${index}T12:00:00Z`,
      observedAt: '2026-02-24T12:00:00Z',
      text: author === 'cleo' ? 'chayote' : 'quinoa con @ben',
    })),
  )
})
afterAll(async () => {
  await workspace.close()
  await rm(folder, { recursive: true, force: true })
})

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const relaisRank = (...args: string[]) => relais('rank', ...args)

function relais(command: string, ...args: string[]): Promise<Ended> {
  const program = fileURLToPath(new URL('../../bin/relais.mjs', import.meta.url))
  const { databaseUrl, clickhouseUrl, dataDir } = workspace.relais.config
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, command, '--data', dataDir, ...args],
      { env: { ...process.env, DATABASE_URL: databaseUrl ?? '', CLICKHOUSE_URL: clickhouseUrl ?? '' } },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

describe('relais rank', () => {
  it('prints one JSON document with --json, and nothing else on standard output', async () => {
    const { code, stdout } = await relaisRank('--terms', 'quinoa', '--json')
    expect(code).toBe(0)
    const ranking = rankingSchema.parse(JSON.parse(stdout))
    expect(ranking.results.map(({ handle }) => handle).sort()).toEqual(['ana', 'ben'])
  })

  it('prints a table that says what was found, in which period, and what is not known', async () => {
    const { stdout } = await relaisRank('--terms', 'quinoa', '--limit', '1')
    expect(stdout).toContain('Period: 2026-02-10 to 2026-02-13 (default')
    expect(stdout).toContain('Found: 3 posts by 2 people, among 4 posts by 3')
    expect(stdout).toContain('Not known for anybody here, so left out: reach')
    expect(stdout).toMatch(/bluesky\/(ana|ben)/)
    expect(stdout).toContain('1 more person')
  })

  it('takes the topic and the weights from files, and flags before them', async () => {
    const topic = join(folder, 'topic.json')
    const weights = join(folder, 'weights.json')
    await writeFile(topic, JSON.stringify({ terms: ['chayote'], exclude: ['nadie'] }))
    await writeFile(weights, JSON.stringify({ reach: 0, relevance: 70, resonance: 30 }))
    const fromFile = JSON.parse((await relaisRank('--topic', topic, '--weights', weights, '--json')).stdout)
    expect(fromFile).toMatchObject({
      topic: { terms: ['chayote'], exclude: ['nadie'] },
      weights: { reach: 0, relevance: 70, resonance: 30 },
      candidates: 1,
    })
    const flagged = JSON.parse((await relaisRank('--topic', topic, '--terms', 'quinoa', '--json')).stdout)
    expect(flagged.topic.terms).toEqual(['quinoa'])
  })

  it('takes a preset by its name, and says which names there are', async () => {
    const ranked = JSON.parse((await relaisRank('--terms', 'quinoa', '--weights', 'sales', '--json')).stdout)
    expect(ranked.weights).toMatchObject({ reach: 15, relevance: 35, resonance: 50 })
    const { code, stderr } = await relaisRank('--terms', 'quinoa', '--weights', 'nothing')
    expect(code).toBeGreaterThan(0)
    expect(stderr).toContain('No weights are called nothing. There are: relais, survey2014')
  })

  it('takes a saved topic by its name, with its period and without the posts that are not about it', async () => {
    const [about] = JSON.parse((await relaisRank('--terms', 'quinoa', '--json')).stdout).results
    await createTopic(workspace.ctx, {
      name: 'Grains',
      terms: ['quinoa'],
      exclude: [],
      languages: [],
      platforms: [],
      period: '30d',
      excludedPosts: [about.evidence[0].postId],
    })
    const ranked = JSON.parse((await relaisRank('--topic', 'grains', '--json')).stdout)
    expect(ranked).toMatchObject({
      topic: { terms: ['quinoa'] },
      period: { from: '2026-01-15', to: '2026-02-13' },
      matches: { posts: 2 },
    })
    const { code, stderr } = await relaisRank('--topic', 'knives')
    expect(code).toBeGreaterThan(0)
    expect(stderr).toContain('No topic is called knives. There are: Grains.')
  })

  it.each([
    [[], 'Which topic?'],
    [['--terms', 'a', '--from', '2026-02-30'], 'YYYY-MM-DD'],
    [['--terms', 'a', '--limit', '0'], 'whole number'],
    [['--terms', 'a', '--join', 'harmonic'], 'harmonic'],
    [['--terms', 'a', '--weights', 'missing.json'], 'missing.json'],
    [['--terms', 'a', '--from', '2026-02-02', '--to', '2026-02-01'], 'after its end'],
  ])('ends with 2 and one clear line for %j', async (args, part) => {
    const { code, stdout, stderr } = await relaisRank(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(part)])
  })
})

describe('relais network', () => {
  it('prints the circles, writes a file for Gephi, and says what is missing', async () => {
    const gexf = join(folder, 'network.gexf')
    const { code, stdout } = await relais('network', '--terms', 'quinoa', '--gexf', gexf)
    expect(code).toBe(0)
    expect(stdout).toContain('1 tie between 2 people')
    expect(stdout).toMatch(/bluesky\/ben/i)
    expect(await readFile(gexf, 'utf8')).toContain('<gexf xmlns="http://gexf.net/1.3"')
    const without = await relais('network', '--terms', ',')
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('at least one word')])
  })
})
