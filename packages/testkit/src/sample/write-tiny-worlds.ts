import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The last instant of every tiny world, as it is written. */
export const tinyWorldEnd = '2025-06-30T00:00:00Z'

/** One tiny world; the others are the same in other languages. */
export interface TinyWorld {
  readonly world: string
  readonly language: string
  readonly term: string
}

export const tinyWorlds: readonly TinyWorld[] = [
  { world: 'tea-en', language: 'en', term: 'tea' },
  { world: 'the-fr', language: 'fr', term: 'théière' },
  { world: 'cha-th', language: 'th', term: 'ชาเขียว' },
]

const people = 12
const postsOfEach = 10
const dayMs = 86_400_000
const daysAgo = (days: number) => new Date(Date.parse(tinyWorldEnd) - days * dayMs).toISOString()
const handleOf = (person: number) => `tiny_person_${person}`

function recordsOf({ language, term }: TinyWorld) {
  const everybody = Array.from({ length: people }, (_, person) => person)
  const accounts = everybody.flatMap((person) =>
    [90, 1].map((days) => ({
      platform: 'instagram',
      handle: handleOf(person),
      name: `Tiny ${person}`,
      followers: 1000 * (person + 1) - days,
      createdAt: daysAgo(900),
      observedAt: daysAgo(days),
    })),
  )
  const posts = everybody.flatMap((person) =>
    Array.from({ length: postsOfEach }, (_, place) => ({
      platform: 'instagram',
      id: `${term}-${person}-${place}`,
      author: handleOf(person),
      at: daysAgo(1 + place * 20 + person / 24),
      observedAt: daysAgo(0.5),
      text: `${term} ${place} @${handleOf((person + 1) % people)} @tiny_stranger_${place % 3}`,
      url: `https://example.org/${term}/${person}-${place}`,
      lang: language,
      metrics: { likes: person * 3 + place, comments: place },
    })),
  )
  const interactions = everybody.map((person) => ({
    kind: 'follow',
    from: `instagram/${handleOf(person)}`,
    to: `instagram/${handleOf(0)}`,
    at: daysAgo(200),
  }))
  return { accounts, posts, interactions: interactions.slice(1) }
}

/** Writes worlds of a dozen people each, in the shape in which sample worlds ship, below `samplesDir`. */
export async function writeTinyWorlds(samplesDir: string): Promise<void> {
  for (const world of tinyWorlds) {
    const dir = join(samplesDir, 'worlds', world.world)
    await mkdir(dir, { recursive: true })
    const records = recordsOf(world)
    for (const [kind, rows] of Object.entries(records)) {
      const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
      await writeFile(join(dir, `${kind}.ndjson.gz`), gzipSync(lines))
    }
    const told = {
      world: world.world,
      language: world.language,
      topic: { name: world.term, terms: [world.term], exclude: [] },
      brand: 'Tiny',
      competitor: 'Teeny',
      endsAt: tinyWorldEnd,
      people,
      posts: records.posts.length,
      interactions: records.interactions.length,
      stories: [
        {
          story: 'hidden-gem',
          platform: 'instagram',
          handle: handleOf(0),
          name: 'Tiny 0',
          what: `${world.term} 0`,
          when: null,
        },
      ],
    }
    await writeFile(join(dir, 'world.json'), JSON.stringify(told))
  }
}
