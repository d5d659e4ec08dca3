import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateWorld } from './generate-world.ts'
import { markOf } from './mark-of.ts'
import { runningShoesEn } from './plans/running-shoes-en.ts'
import { smallPlan } from './plans/small-plan.ts'
import { manifestOf, readWorldRows, type WorldManifest, worldFileNames, writeWorld } from './world-files.ts'
import { worldPlans } from './worlds.ts'

const samples = fileURLToPath(new URL('../../../../samples/worlds/', import.meta.url))
const mostBytes = 4_000_000

const readManifest = async (dir: string): Promise<WorldManifest> =>
  JSON.parse(await readFile(join(dir, 'world.json'), 'utf8'))

describe('a written world', () => {
  let dir: string
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'relais-world-'))
  })
  afterAll(() => rm(dir, { recursive: true }))

  it('has the same bytes when it is written again', async () => {
    const plan = smallPlan(runningShoesEn)
    const [one, two] = [join(dir, 'one'), join(dir, 'two')]
    await writeWorld(one, generateWorld(plan))
    await writeWorld(two, generateWorld(plan))
    for (const name of [...worldFileNames.map((file) => `${file}.ndjson.gz`), 'world.json'])
      expect(await readFile(join(one, name))).toEqual(await readFile(join(two, name)))
  })

  it('carries no time in its compressed files', async () => {
    await writeWorld(join(dir, 'timeless'), generateWorld(smallPlan(runningShoesEn)))
    const bytes = await readFile(join(dir, 'timeless', 'posts.ndjson.gz'))
    expect(bytes.readUInt32LE(4)).toBe(0)
  })

  it('is read back row by row as it was', async () => {
    const world = generateWorld(smallPlan(runningShoesEn))
    await writeWorld(join(dir, 'again'), world)
    for (const name of worldFileNames)
      expect(await readWorldRows(join(dir, 'again'), name)).toEqual(JSON.parse(JSON.stringify(world[name])))
  })
})

describe.each(Object.values(worldPlans).map((plan) => [plan.world, plan] as const))(
  'the files of %s',
  (name, plan) => {
    it('were made by this generator out of this plan and these words (else: npm run worlds)', async () => {
      expect((await readManifest(join(samples, name))).generator).toEqual(markOf(plan))
    })

    it('hold the rows that world.json promises', async () => {
      const manifest = await readManifest(join(samples, name))
      for (const file of worldFileNames) {
        const text = gunzipSync(await readFile(join(samples, name, `${file}.ndjson.gz`)))
        expect(createHash('sha256').update(text).digest('hex')).toBe(manifest.files[file].sha256)
      }
      expect(manifest).toMatchObject({ people: 300, posts: 40_000, interactions: 120_000 })
      expect(new Set(manifest.stories.map(({ story }) => story)).size).toBe(8)
    })

    it('are small enough to ship', async () => {
      const sizes = await Promise.all(
        worldFileNames.map(async (file) => (await readFile(join(samples, name, `${file}.ndjson.gz`))).length),
      )
      expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(mostBytes)
    })
  },
)

describe('the English world', () => {
  it('comes out of the generator as it is kept, to the last character', async () => {
    const { files } = await readManifest(join(samples, runningShoesEn.world))
    expect(manifestOf(generateWorld(runningShoesEn)).files).toEqual(files)
  })
})

describe('the guide to the sample worlds', () => {
  it('names who plays each story, and through whom the friend of a friend is reached', async () => {
    const guide = await readFile(new URL('../../../../docs/guide/sample-worlds.md', import.meta.url), 'utf8')
    for (const { world } of Object.values(worldPlans)) {
      const { stories } = await readManifest(join(samples, world))
      const friends = stories.flatMap(({ what }) => /@([\w.]+\w)/.exec(what)?.[1] ?? [])
      expect(friends).toHaveLength(1)
      const missing = [...stories.map(({ handle }) => handle), ...friends].filter(
        (name) => !guide.includes(`\`${name}\``),
      )
      expect(missing, world).toEqual([])
    }
  })
})
