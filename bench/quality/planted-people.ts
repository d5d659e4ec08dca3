import { decideStance } from '@relais/core/sentiment/decide-stance'
import { discountTone } from '@relais/core/sentiment/discount-tone'
import type { StanceEvidence } from '@relais/core/sentiment/weigh-stance'
import { seededRandom } from '@relais/core/shared/seeded-random'
import type { Stance } from './stance-posts.ts'

export interface ReadPost {
  readonly language: string
  readonly stance: Stance
  readonly evidence: StanceEvidence | null
  /** What is said plainly alone; left out where tone is not to be discounted. */
  readonly plain?: StanceEvidence
}

export interface PlantedPeople {
  readonly kind: string
  readonly people: number
  readonly favourable: number
  readonly against: number
  readonly mixed: number
  /** How often the 90 % interval held the share that was planted; null where nobody had a side. */
  readonly covered: number | null
}

/** Shares of posts for and against; the others take no side. */
const mixes: readonly (readonly [kind: string, forShare: number, againstShare: number])[] = [
  ['mostly for', 0.5, 0.1],
  ['mostly against', 0.1, 0.5],
  ['both', 0.3, 0.3],
  ['neither', 0, 0],
]

/** People put together out of labelled posts of one language, drawn with replacement, and what is decided of them. */
export function plantPeople(
  posts: readonly ReadPost[],
  postsEach: number,
  peopleEach: number,
): PlantedPeople[] {
  const random = seededRandom(postsEach)
  const languages = [...new Set(posts.map(({ language }) => language))]
  const pools = Map.groupBy(posts, ({ language, stance }) => `${language} ${stance}`)
  const draw = (language: string, stance: Stance) => {
    const pool = pools.get(`${language} ${stance}`) ?? []
    return pool[Math.floor(random() * pool.length)] as ReadPost
  }
  return mixes.map(([kind, forShare, againstShare]) => {
    const counts = { favourable: 0, against: 0, mixed: 0 }
    let covered = 0
    for (const language of languages)
      for (let person = 0; person < peopleEach; person++) {
        const said = Array.from({ length: postsEach }, () => {
          const at = random()
          return draw(language, at < forShare ? 'for' : at < forShare + againstShare ? 'against' : 'neither')
        })
        const evidence = said.flatMap((one) => one.evidence ?? [])
        const heard = said.flatMap((one) =>
          one.evidence === null || one.plain === undefined
            ? []
            : [{ evidence: one.evidence, plain: one.plain }],
        )
        const weighed = heard.length === evidence.length ? discountTone(heard) : evidence
        const { label, share } = decideStance(evidence, said.length, weighed)
        if (label === 'favourable' || label === 'against' || label === 'mixed') counts[label]++
        const truth = forShare / (forShare + againstShare)
        if (share === null || (share.low <= truth && truth <= share.high)) covered++
      }
    const people = peopleEach * languages.length
    return { kind, people, ...counts, covered: forShare + againstShare === 0 ? null : covered / people }
  })
}
