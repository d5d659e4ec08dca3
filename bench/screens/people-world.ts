import { gzipSync } from 'node:zlib'
import { seededRandom } from '@relais/core/shared/seeded-random'
import type { World } from '../../e2e/fictional-posts.ts'

const dayMs = 86_400_000
const firsts = 'Ana Ben Cleo Dora Emil Fay Gus Hana Ines Jules Kim Lou Mai Noé Ola Pia'.split(' ')
const lasts = 'Whet Stone Board Pan Pot Spoon Ladle Wok Moulin Garnier Rao Silva Tran Vega Wolf Zorn'.split(
  ' ',
)
const sentences = [
  'The kitchen knife that still cuts after six months of onions, bones and children',
  'One good knife is enough, and I will say it until somebody listens',
  'We tested every knife blind. The cheapest one came second',
  'Whoever puts a knife into the dishwasher has no right to complain about it',
]

/** So many people who do not exist, three posts each on one topic, cited unevenly, as a file of JSON lines. */
export function peopleWorld(people: number): World {
  const random = seededRandom(7)
  const start = Date.now() - 170 * dayMs
  const nameOf = (who: number) => `${firsts[who % 16]} ${lasts[(who >> 4) % 16]} ${who >> 8}`
  const rows = Array.from({ length: people * 3 }, (_, index) => {
    const who = index % people
    // The square favours the first ones, as attention does.
    const cited = Math.floor(random() ** 2 * people)
    return JSON.stringify({
      platform: 'bluesky',
      id: `p${index}`,
      author: `person-${who}`,
      at: new Date(start + random() * 165 * dayMs).toISOString(),
      text: `${sentences[index % sentences.length]}${cited === who ? '' : ` @person-${cited}`}`,
      lang: 'en',
      metrics: { likes: Math.floor(random() ** 4 * 900), comments: Math.floor(random() * 9) },
      authorProfile: { name: nameOf(who), followers: Math.floor(10 ** (2 + random() * 4)) },
    })
  })
  return { topic: 'knife', leader: nameOf(0), fileName: 'people.jsonl.gz', file: gzipSync(rows.join('\n')) }
}
