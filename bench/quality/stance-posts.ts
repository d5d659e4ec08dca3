import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TextToRead } from '@relais/core/sentiment/read-stance'
import type { TextRange } from '@relais/core/text/find-matches'
import type { WorldInfo } from '@relais/testkit/worlds/world'
import { readWorldRows } from '@relais/testkit/worlds/world-files'

export type Stance = 'against' | 'neither' | 'for'

export interface BrandPost {
  /** `platform/handle` */
  readonly author: string
  readonly text: string
  readonly language: string
  readonly reading: TextToRead
}

export interface StanceWorld {
  readonly name: string
  readonly info: WorldInfo
  /** What names the brand and is not marked as paid, by id. */
  readonly posts: ReadonlyMap<string, BrandPost>
}

const worldNames = ['kitchen-knives-fr', 'running-shoes-en', 'running-shoes-es', 'specialty-coffee-th']
const samples = fileURLToPath(new URL('../../samples/worlds/', import.meta.url))

function rangesOf(text: string, name: string): TextRange[] {
  const whole = text.toLowerCase()
  const sought = name.toLowerCase()
  const ranges: TextRange[] = []
  for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + sought.length))
    ranges.push([at, at + sought.length])
  return ranges
}

/** The four sample worlds, of each the posts that name its brand. */
export async function readStanceWorlds(): Promise<StanceWorld[]> {
  return Promise.all(
    worldNames.map(async (name) => {
      const info = JSON.parse(readFileSync(`${samples}${name}/world.json`, 'utf8')) as WorldInfo
      const rows = await readWorldRows<{
        id: string
        platform: string
        author: string
        title: string | null
        text: string
        kind: string
      }>(`${samples}${name}`, 'posts')
      const posts = rows.flatMap(({ id, platform, author, title, text, kind }): [string, BrandPost][] => {
        const whole = title ? `${title}. ${text}` : text
        const brand = rangesOf(whole, info.brand)
        if (brand.length === 0 || kind === 'reshare') return []
        const rivals = rangesOf(whole, info.competitor)
        const { language } = info
        return [
          [
            id,
            {
              author: `${platform}/${author}`,
              text: whole,
              language,
              reading: { text: whole, language, brand, rivals, heard: null },
            },
          ],
        ]
      })
      return { name, info, posts: new Map(posts) }
    }),
  )
}

export interface LabelledPost extends BrandPost {
  readonly stance: Stance
}

/** Posts of the worlds labelled by hand: none by a person of the planted stories about the brand, no text twice. */
export function readLabels(worlds: readonly StanceWorld[]): LabelledPost[] {
  const lines = readFileSync(new URL('stance-labels.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
  return lines.map((line) => {
    const [world, id = '', stance] = line.split(',')
    const post = worlds.find(({ name }) => name === world)?.posts.get(id)
    if (post === undefined) throw new Error(`${line}: there is no such post that names the brand`)
    return { ...post, stance: stance as Stance }
  })
}
