import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createRandom, type SeededRandom } from '../random/seeded-random.ts'

const words =
  'panneau solaire toit batterie cave voisins facture soleil kilowatt été hiver installation prix conseil avis garantie onduleur surplus réseau autonomie'.split(
    ' ',
  )
const firstMs = Date.UTC(2024, 0, 1)

function postLine(random: SeededRandom, n: number): string {
  const said = Array.from({ length: random.integer(8, 30) }, () => words[random.integer(0, words.length - 1)])
  const mentions = random.integer(0, 3) === 0 ? ` @author${random.integer(0, 4_999)}` : ''
  const tag = random.integer(0, 2) === 0 ? ' #solaire' : ''
  return JSON.stringify({
    platform: 'bluesky',
    id: `p${n}`,
    author: `author${random.integer(0, 4_999)}`,
    at: new Date(firstMs + n * 37_000).toISOString(),
    text: `${said.join(' ')}${mentions}${tag}`,
    url: `https://example.org/p${n}`,
    metrics: {
      likes: random.integer(0, 900),
      comments: random.integer(0, 40),
      reshares: random.integer(0, 90),
    },
    observedAt: '2026-02-01T00:00:00Z',
  })
}

function interactionLine(random: SeededRandom, n: number): string {
  const person = () => `bluesky/person${random.integer(0, 49_999)}`
  const at = new Date(firstMs + n * 7_000).toISOString()
  return JSON.stringify({ kind: 'mention', from: person(), to: person(), at })
}

const atOnce = 2_000

/** Writes so many posts or interactions as NDJSON; the same seed gives the same file. */
export async function writeImportFile(
  path: string,
  kind: 'posts' | 'interactions',
  rows: number,
  seed = 1,
): Promise<void> {
  const random = createRandom(seed)
  const line = kind === 'posts' ? postLine : interactionLine
  function* pieces(): Generator<string> {
    for (let start = 0; start < rows; start += atOnce) {
      const count = Math.min(atOnce, rows - start)
      yield `${Array.from({ length: count }, (_, index) => line(random, start + index)).join('\n')}\n`
    }
  }
  await pipeline(Readable.from(pieces()), createWriteStream(path))
}
