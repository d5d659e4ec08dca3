import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { compareProfiles } from '@relais/core/identity/compare-profiles'
import { crossPostKey } from '@relais/core/identity/cross-post-key'
import { findCandidatePairs } from '@relais/core/identity/find-candidate-pairs'
import { indexHandles } from '@relais/core/identity/handle-index'
import { type HandleWeights, judgePair } from '@relais/core/identity/judge-pair'
import { pairKey, type Traces } from '@relais/core/identity/profile'
import { seededRandom } from '@relais/core/shared/seeded-random'
import { fitLogistic } from '../../scripts/train-identity/fit-logistic.ts'
import { type KnownProfile, readOfficials } from '../../scripts/train-identity/read-officials.ts'
import { countSamePerson, toExamples } from '../../scripts/train-identity/to-examples.ts'
import { markdownTable } from '../markdown-table.ts'
import { sharedData } from '../shared-data.ts'

/**
 * Precision and recall of proposals to join accounts, on people that the weights have not seen. Recall counts every pair
 * of accounts of one person on different networks, also those that are never compared.
 */
interface Judged {
  readonly probability: number
  readonly isSame: boolean
}

const thresholds = [0.2, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99]
const z = 1.96

/** Wilson's lower and upper 95 % bound of a share. */
function wilson(hits: number, of: number): [number, number] {
  if (of === 0) return [0, 1]
  const share = hits / of
  const middle = share + (z * z) / (2 * of)
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return [(middle - half) / (1 + (z * z) / of), (middle + half) / (1 + (z * z) / of)]
}

const withBounds = (hits: number, of: number) =>
  of === 0
    ? 'none'
    : `${(hits / of).toFixed(3)} (${wilson(hits, of)
        .map((bound) => bound.toFixed(3))
        .join('-')}), ${hits} of ${of}`

function report(title: string, judged: readonly Judged[], toFind: number): void {
  const compared = judged.filter(({ isSame }) => isSame).length
  console.log(`\n## ${title}\n`)
  console.log(
    `${judged.length} candidate pairs, ${compared} of one person; ${toFind} to find, so blocking keeps ${((100 * compared) / toFind).toFixed(1)} %.\n`,
  )
  console.log(
    markdownTable(
      ['from probability', 'precision (95 %)', 'recall (95 %)'],
      thresholds.map((threshold) => {
        const proposed = judged.filter(({ probability }) => probability >= threshold)
        const right = proposed.filter(({ isSame }) => isSame).length
        return [String(threshold), withBounds(right, proposed.length), withBounds(right, toFind)]
      }),
    ),
  )
  const bins = Map.groupBy(judged, ({ probability }) => Math.min(4, Math.floor(probability * 5)))
  console.log('\nWhat was said and what was true:\n')
  console.log(
    markdownTable(
      ['said', 'pairs', 'mean said', 'true'],
      [...bins]
        .sort(([one], [other]) => one - other)
        .map(([bin, of]) => [
          `${bin / 5}-${(bin + 1) / 5}`,
          String(of.length),
          (of.reduce((sum, { probability }) => sum + probability, 0) / of.length).toFixed(2),
          (of.filter(({ isSame }) => isSame).length / of.length).toFixed(2),
        ]),
    ),
  )
  const sure = judged.toSorted((one, other) => other.probability - one.probability)
  let best: string | null = null
  for (let right = 0, place = 0; place < sure.length; place++) {
    right += Number(sure[place]?.isSame)
    const isLastOfItsProbability = sure[place + 1]?.probability !== sure[place]?.probability
    if (isLastOfItsProbability && wilson(right, place + 1)[0] >= 0.99)
      best = `probability ${sure[place]?.probability.toFixed(4)}: ${right} of ${place + 1} right, recall ${(right / toFind).toFixed(3)}`
  }
  console.log(`\nLowest threshold whose lower bound on precision is 0.99: ${best ?? 'there is none'}.`)
}

const officials = readOfficials(sharedData('identity/legislators-social-media.yaml'))
const random = seededRandom(1)
const halfOf = new Map(
  [...new Set(officials.map(({ person }) => person))].map((one) => [one, random() < 0.5]),
)
const halves = [true, false].map((half) => officials.filter(({ person }) => halfOf.get(person) === half))
const judge = (profiles: readonly KnownProfile[], weights?: HandleWeights): Judged[] =>
  toExamples(profiles).map(({ likeness, isSame }) => ({
    isSame,
    probability: judgePair(likeness, weights).probability,
  }))
const crossed = halves.flatMap((half, i) =>
  judge(half, fitLogistic(toExamples(halves[1 - i] as KnownProfile[]))),
)
console.log(`${halfOf.size} officials with ${officials.length} accounts; handles are all that is known.`)
report(
  'Officials, each half judged by weights learned on the people of the other half',
  crossed,
  halves.reduce((sum, half) => sum + countSamePerson(half), 0),
)

interface Row {
  readonly network: string
  readonly author: string
  readonly person: string
  readonly at: string
  readonly text: string
  readonly mentions?: readonly string[]
}
/** By line feeds alone: these texts hold other ends of lines. */
function readRows(file: string): Row[] {
  const text = gunzipSync(readFileSync(sharedData(`creators-latam/${file}.jsonl.gz`))).toString('utf8')
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]))
}
const creators = new Map<string, KnownProfile>()
const daysOf = new Map<string, Map<string, number>>()
const spans = new Map<string, number[]>()
const mentions = new Map<string, number>()
for (const file of ['mx-all', 'br-instagram'])
  for (const row of readRows(file)) {
    const id = `${row.network}/${row.author.toLowerCase()}`
    const { network: platform, author: handle, person } = row
    creators.set(id, { id, platform, handle, name: '', about: '', picture: null, person })
    const atMs = Date.parse(row.at)
    const times = spans.get(id)
    if (times === undefined) spans.set(id, [atMs])
    else times.push(atMs)
    for (const named of row.mentions ?? []) {
      const key = `${id} ${named.toLowerCase()}`
      mentions.set(key, (mentions.get(key) ?? 0) + 1)
    }
    const key = crossPostKey(row.text)
    if (key === null) continue
    const days = daysOf.get(key) ?? new Map<string, number>()
    if (!days.has(id)) days.set(id, atMs)
    daysOf.set(key, days)
  }
const shared = new Map<string, number>()
const threeDays = 3 * 86_400_000
for (const days of daysOf.values()) {
  const of = [...days]
  for (const [place, [one, at]] of of.entries())
    for (const [other, otherAt] of of.slice(place + 1))
      if (Math.abs(at - otherAt) <= threeDays)
        shared.set(pairKey(one, other), (shared.get(pairKey(one, other)) ?? 0) + 1)
}
function tracesOf(a: KnownProfile, b: KnownProfile): Traces {
  const [ofA, ofB] = [spans.get(a.id) ?? [], spans.get(b.id) ?? []]
  const least = (of: readonly number[]) => of.reduce((low, at) => Math.min(low, at), Number.POSITIVE_INFINITY)
  const most = (of: readonly number[]) => of.reduce((high, at) => Math.max(high, at), 0)
  const [from, to] = [Math.max(least(ofA), least(ofB)), Math.min(most(ofA), most(ofB))]
  const within = (of: readonly number[]) => of.filter((at) => at >= from && at <= to).length
  return {
    sharedPosts: shared.get(pairKey(a.id, b.id)) ?? 0,
    comparedPosts: Math.min(within(ofA), within(ofB)),
    mentionsOfB: mentions.get(`${a.id} ${b.handle.toLowerCase()}`) ?? 0,
    mentionsOfA: mentions.get(`${b.id} ${a.handle.toLowerCase()}`) ?? 0,
  }
}
const latam = [...creators.values()]
const index = indexHandles(latam.map(({ handle }) => handle))
const byText = [...shared.keys()].map((key) => key.split(' '))
const pairs = new Map(
  [
    ...findCandidatePairs(latam),
    ...byText.map(([a, b]) => ({ a: creators.get(a as string), b: creators.get(b as string) })),
  ].map((pair) => [`${pair.a?.id} ${pair.b?.id}`, pair as { a: KnownProfile; b: KnownProfile }]),
)
for (const [isWithPosts, title] of [
  [false, 'handles alone'],
  [true, 'handles and posts'],
] as const)
  report(
    `Creators of Mexico and Brazil, weights learned on the officials: ${title}`,
    [...pairs.values()].map(({ a, b }) => ({
      isSame: a.person === b.person,
      probability: judgePair(compareProfiles({ a, b }, index, isWithPosts ? tracesOf(a, b) : undefined))
        .probability,
    })),
    countSamePerson(latam),
  )
