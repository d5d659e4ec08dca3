import { cpus } from 'node:os'
import type { Candidate } from '@relais/core/influence/candidate'
import { chanceOf } from '@relais/core/influence/chance-of'
import { gradeCandidates } from '@relais/core/influence/grade-candidates'
import { scoreColumns } from '@relais/core/influence/score-columns'
import { defaultWeights } from '@relais/core/influence/weights'
import { countChoices } from '@relais/core/people-filter/count-choices'
import { everybody, type FilteredPerson, passes } from '@relais/core/people-filter/people-filter'
import { seededRandom } from '@relais/core/shared/seeded-random'
import { countStaying } from '@relais/core/weights/count-staying'
import { candidateOf, engagementOf } from '@relais/testkit/influence/candidate-of'
import { markdownTable } from './markdown-table.ts'
import { type Measured, measure } from './measure.ts'

/**
 * What a browser repeats while weights are dragged, for 10,000 people, by the very functions it runs.
 * `npm run bench -- rerank`. What the page adds, drawing the rows, only a browser can tell.
 */
const people = 10_000
const rounds = 15
const random = seededRandom(1)
const upTo = (most: number) => Math.floor(random() * (most + 1))

function someone(index: number): Candidate {
  const posts = 1 + upTo(11)
  const likes = () => Array.from({ length: posts }, () => upTo(400))
  return candidateOf(String(index), {
    followers: random() < 0.15 ? null : Math.floor(10 ** (1.5 + 5 * random())),
    postsOnTopic: posts,
    postsInPeriod: posts + upTo(60),
    citedBy: random() < 0.7 ? 0 : upTo(40),
    engagementOnTopic: [engagementOf('post', likes())],
    engagementOverall: [engagementOf('post', [...likes(), ...likes()])],
  })
}

const candidates = Array.from({ length: people }, (_, index) => someone(index))
const filtered = candidates.map(
  ({ followers, weeksBeforeEnd, postsOnTopic }, index): FilteredPerson => ({
    country: ['FR', 'MX', '', 'TH'][index % 4] ?? '',
    followers,
    weeksSinceLast: weeksBeforeEnd[0] ?? 99,
    postsOnTopic,
    isMarked: index % 9 === 0,
  }),
)
const filter = { ...everybody, countries: ['FR'], leastPosts: 2 }
const { columns } = gradeCandidates(candidates, { weeksInPeriod: 52, followersAreKnown: true })
const scored = scoreColumns(columns, defaultWeights, 'geometric')
if (scored === null) throw new Error('Nothing is known of these people.')

const rows: string[][] = []
async function row(what: string, work: () => unknown): Promise<void> {
  work()
  const { median, fastest, slowest }: Measured = await measure(rounds, async () => work())
  rows.push([what, ...[median, fastest, slowest].map((ms) => `${ms.toFixed(1)} ms`)])
}

let reach = 0
await row('another choice of weights: scores and order', () => {
  reach = (reach + 7) % 100
  return scoreColumns(columns, { reach, relevance: 50, resonance: 50 }, 'geometric')
})
await row('the same and a filter', () => {
  const again = scoreColumns(columns, defaultWeights, 'geometric')
  return again?.order.filter((place) => passes(filter, filtered[place] as FilteredPerson))
})
await row('how many of the first ten stay in 500 draws', () =>
  countStaying(columns, defaultWeights, 'geometric', seededRandom(1)),
)
await row('counts for every choice of the filter', () => countChoices(filtered, filter))
await row('on the server: measuring and grading everybody', () =>
  gradeCandidates(candidates, { weeksInPeriod: 52, followersAreKnown: true }),
)
await row('on the server: intervals, bands and rank ranges', () =>
  chanceOf(columns, scored, seededRandom(1)).rankRangeOf(0, 1),
)
const machine = `${cpus().length} cores, Node ${process.versions.node}`
console.log(`Re-ranking ${people} people, ${rounds} rounds after one to warm up (${machine})\n`)
console.log(markdownTable(['step', 'median', 'fastest', 'slowest'], rows))
