import type { Candidate } from '@relais/core/influence/candidate'
import { countAges } from '@relais/core/influence/count-age'
import { gradeCandidates } from '@relais/core/influence/grade-candidates'
import { rankGraded } from '@relais/core/influence/rank-candidates'
import { defaultWeights } from '@relais/core/influence/weights'
import { seededRandom } from '@relais/core/shared/seeded-random'
import { answersPerUnit } from '@relais/server/influence/queries/engagement-sql'
import type { Profile } from '@relais/server/influence/queries/find-profiles'
import { toCandidates } from '@relais/server/influence/to-candidates'
import {
  type Gathered,
  type RivalQuestion,
  type RivalSums,
  rivalKinds,
  type TopicRival,
} from './topic-rival.ts'

/** Signals of Relais, and parts of them, that no rival is asked for: they do less work. */
export const leftOut =
  'what who cites is worth (everybody counts as one) and in which weeks, people who cite on any subject, questions and answers, rarity of the terms and terms in titles, growth of followers, and of the best 50 their answers to advertising, their handles and who cites round each piece of evidence'

const sumsOf = (sums: RivalSums) => ({
  account: String(sums.account),
  kind: rivalKinds[sums.kind] ?? '',
  age: countAges[sums.age] ?? 'settled',
  posts: sums.posts,
  answered: sums.answered,
  sum: sums.sum / answersPerUnit,
  sumOfSquares: sums.sumOfSquares / answersPerUnit ** 2,
})

function candidatesOf({ voices, totals, cited, profiles }: Gathered): Candidate[] {
  const platformOf = new Map(profiles.map(({ account, platform }) => [account, platform]))
  const own = voices.map((voice) => ({
    ...sumsOf(voice),
    platform: platformOf.get(voice.account) ?? '',
    postsNamingOthers: voice.naming,
    days: voice.days,
    titled: 0,
    holding: [],
    best: [],
  }))
  return toCandidates({
    ownVoices: Map.groupBy(own, ({ account }) => account),
    totals: totals.map(sumsOf),
    profiles: new Map(
      profiles.map(({ account, followers, name }): [string, Profile] => [
        String(account),
        { account: String(account), followers, name, bio: '', isDescribed: true, country: '' },
      ]),
    ),
    followerGrowth: new Map(),
    cited: new Map(
      cited.map(({ account, people }) => [
        String(account),
        { people, weight: people, weeks: [], peopleInWeek: [] },
      ]),
    ),
    listeners: new Map(),
    questions: new Map(),
    termUse: [],
    judged: new Map(),
  })
}

/** A whole ranking on what a rival finds: graded and ordered by Relais's core, evidence for the best. */
export async function rankGathered(
  rival: TopicRival,
  question: RivalQuestion,
  { weeksInPeriod, limit }: { readonly weeksInPeriod: number; readonly limit: number },
) {
  const candidates = candidatesOf(await rival.gather(question))
  const graded = gradeCandidates(candidates, { weeksInPeriod, followersAreKnown: true })
  const ranking = rankGraded(graded, { weights: defaultWeights, join: 'geometric', random: seededRandom(1) })
  if (ranking === null) throw new Error(`${rival.name} found nobody.`)
  const best = ranking.order.slice(0, limit)
  const explained = best.map((account) => ranking.explain(account))
  const evidence = await rival.findEvidence(question, best.map(Number))
  return { candidates, best, explained, evidence }
}
