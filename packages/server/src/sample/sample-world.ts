import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { youtubeTrending } from '@relais/core/record/known-files'
import type { Mapping } from '@relais/core/record/mapping'
import type { ImportKind } from '@relais/core/record/record-fields'
import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { SampleWorld } from './sample.schema.ts'

/** A world that ships with Relais, and the files it is read from. */
export interface ShippedWorld extends SampleWorld {
  /** The last instant of the world as it was written; null for real data, whose days stay what they were. */
  readonly endsAt: Date | null
  /** In the order in which they are read. */
  readonly files: readonly WorldFile[]
}

export interface WorldFile {
  readonly kind: ImportKind
  readonly path: string
  /** Null: the rows are records. */
  readonly mapping: Mapping | null
}

const worldFileSchema = z.object({
  world: z.string().regex(/^[a-z0-9-]+$/),
  language: z.string(),
  topic: z.object({ name: z.string(), terms: z.array(z.string()), exclude: z.array(z.string()).default([]) }),
  brand: z.string().nullable().default(null),
  competitor: z.string().nullable().default(null),
  endsAt: z.iso.datetime({ offset: true }),
  people: z.int(),
  posts: z.int(),
  interactions: z.int(),
  stories: z.array(
    z.object({
      story: z.string(),
      platform: z.string(),
      handle: z.string(),
      name: z.string(),
      what: z.string(),
    }),
  ),
})

/** Worlds whose people are invented: every folder of `worlds` that holds a `world.json`. */
async function listFictionalWorlds(samplesDir: string): Promise<ShippedWorld[]> {
  const folder = join(samplesDir, 'worlds')
  const names = (await readdir(folder).catch(() => [])).sort()
  const read = names.map(async (name): Promise<ShippedWorld[]> => {
    const text = await readFile(join(folder, name, 'world.json'), 'utf8').catch(() => null)
    if (text === null) return []
    const { endsAt, ...told } = worldFileSchema.parse(JSON.parse(text))
    const fileOf = (kind: ImportKind) => ({
      kind,
      path: join(folder, name, `${kind}.ndjson.gz`),
      mapping: null,
    })
    const files = [fileOf('accounts'), fileOf('posts'), fileOf('interactions')]
    return [{ ...told, kind: 'fictional', attribution: null, endsAt: new Date(endsAt), files }]
  })
  return (await Promise.all(read)).flat()
}

/** Videos that trended in 2021, as somebody else collected them: samples/youtube-trending/README.md. */
async function listRealCorpora(samplesDir: string): Promise<ShippedWorld[]> {
  const path = join(samplesDir, 'youtube-trending', 'snapshots.jsonl.gz')
  if ((await stat(path).catch(() => null)) === null) return []
  return [
    {
      world: 'youtube-trending',
      kind: 'real',
      language: 'mul',
      topic: null,
      brand: null,
      competitor: null,
      people: 421,
      posts: 471,
      interactions: 0,
      stories: [],
      attribution: {
        name: 'germarr/youtube_research',
        url: 'https://github.com/germarr/youtube_research',
        licence: 'MIT',
      },
      endsAt: null,
      files: [{ kind: 'posts', path, mapping: youtubeTrending }],
    },
  ]
}

/** Everything that ships to be looked at, invented worlds first. */
export async function listShippedWorlds(samplesDir: string): Promise<ShippedWorld[]> {
  const [fictional, real] = await Promise.all([listFictionalWorlds(samplesDir), listRealCorpora(samplesDir)])
  return [...fictional, ...real]
}

/** @throws AppError not_found naming those that exist */
export async function getShippedWorld(samplesDir: string, name: string): Promise<ShippedWorld> {
  const worlds = await listShippedWorlds(samplesDir)
  const world = worlds.find((one) => one.world === name)
  if (world) return world
  const known = worlds.map((one) => one.world)
  throw new AppError('not_found', `No sample is called "${name}". There are: ${known.join(', ')}.`, { known })
}

/**
 * The invented world for somebody who reads this language, else the English one.
 * @param language a tag such as `fr`, `fr-CA` or `th_TH.UTF-8`
 */
export async function findWorldFor(samplesDir: string, language: string): Promise<ShippedWorld | null> {
  const worlds = (await listShippedWorlds(samplesDir)).filter(({ kind }) => kind === 'fictional')
  const asked = language.slice(0, 2).toLowerCase()
  const inLanguage = (code: string) => worlds.find((world) => world.language === code)
  return inLanguage(asked) ?? inLanguage('en') ?? worlds[0] ?? null
}
