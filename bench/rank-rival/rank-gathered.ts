import type { Candidate, EngagementSums } from '@relais/core/influence/candidate'
import { countAges } from '@relais/core/influence/count-age'
import { gradeCandidates } from '@relais/core/influence/grade-candidates'
import { rankGraded } from '@relais/core/influence/rank-candidates'
import { defaultWeights } from '@relais/core/influence/weights'
import { seededRandom } from '@relais/core/shared/seeded-random'
import { answersPerUnit } from '@relais/server/influence/queries/engagement-sql'
import type { Profile } from '@relais/server/influence/queries/find-profiles'
import { toCandidates } from '@relais/server/influence/to-candidates'
import { rhythmOf } from '@relais/server/influence/topic/own-posts'
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

const sumsOf = ({ kind, age, answered, sum, sumOfSquares }: RivalSums): EngagementSums => ({
  kind: rivalKinds[kind] ?? '',
  age: countAges[age] ?? 'settled',
  posts: answered,
  sum: sum / answersPerUnit,
  sumOfSquares: sumOfSquares / answersPerUnit ** 2,
})
const engagementOf = (rows: readonly RivalSums[]) => rows.filter(({ answered }) => answered > 0).map(sumsOf)
const totalOf = <Row>(rows: readonly Row[], count: (row: Row) => number) =>
  rows.reduce((sum, row) => sum + count(row), 0)

function candidatesOf({ voices, totals, cited, profiles }: Gathered): Candidate[] {
  const totalsOf = Map.groupBy(totals, ({ account }) => String(account))
  const own = [...Map.groupBy(voices, ({ account }) => account)].map(([account, rows]) => ({
    account: String(account),
    posts: totalOf(rows, ({ posts }) => posts),
    postsNamingOthers: totalOf(rows, ({ naming }) => naming),
    engagement: engagementOf(rows),
    ...rhythmOf(Uint32Array.from(rows.flatMap(({ days }) => days)).sort()),
  }))
  return toCandidates({
    own,
    allPostsOf: (account) => {
      const rows = totalsOf.get(account) ?? []
      return { posts: totalOf(rows, ({ posts }) => posts), engagement: engagementOf(rows) }
    },
    profiles: new Map(
      profiles.map(({ account, followers, name, platform }): [string, Profile] => [
        String(account),
        { platform, followers, name, bio: '', isDescribed: true, country: '' },
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
