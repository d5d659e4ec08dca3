import type { Candidate } from '@relais/core/influence/candidate'
import { type GradedCandidates, gradeCandidates } from '@relais/core/influence/grade-candidates'
import type { EvidencePost } from '@relais/core/influence/pick-evidence'
import { boundsOf } from '@relais/core/topic/choose-period'
import { isSearchable } from '@relais/core/topic/plan-match'
import type { Period } from '@relais/core/topic/topic'
import type { Ctx } from '../context.ts'
import type { MatchQuestion } from '../corpus/match-predicate.ts'
import { findCitedPeople } from './cited-people.ts'
import { areFollowersKnown } from './queries/are-followers-known.ts'
import { countQuestions } from './queries/count-questions.ts'
import { findFollowerGrowth } from './queries/find-follower-growth.ts'
import { findListeners } from './queries/find-listeners.ts'
import { findProfiles } from './queries/find-profiles.ts'
import { findTermUse } from './queries/find-term-use.ts'
import { evidenceOf, findVoices } from './queries/find-voices.ts'
import { totalPosts } from './queries/total-posts.ts'
import { isOwnVoice, toCandidates } from './to-candidates.ts'

/** Everybody who talks about a topic, before anybody has said what counts how much. */
export interface GradedTopic {
  /** Its columns are what `scoreColumns` re-ranks, in a browser too. */
  readonly graded: GradedCandidates
  readonly candidates: ReadonlyMap<string, Candidate>
  /** Posts among which evidence is picked. */
  evidenceOf(account: string): EvidencePost[]
  readonly matches: { readonly posts: number; readonly people: number }
}

const weekMs = 7 * 86_400_000

function weeksIn(period: Period): number {
  const { start, end } = boundsOf(period)
  return Math.floor((end.getTime() - start.getTime()) / weekMs)
}

/** Asks the corpus for everybody on a topic, measures and grades them. Nobody talking about it is an answer. */
export async function gradeTopic(
  { corpus }: Pick<Ctx, 'corpus'>,
  question: MatchQuestion,
): Promise<GradedTopic> {
  const { period } = question
  const [voices, cited, termUse] = isSearchable(question.plan)
    ? await Promise.all([
        findVoices(corpus, question),
        findCitedPeople(corpus, question),
        findTermUse(corpus, question),
      ])
    : [[], new Map(), []]
  const ownVoices = Map.groupBy(voices.filter(isOwnVoice), ({ account }) => account)
  const accounts = [...ownVoices.keys()]
  const [totals, profiles, followersAreKnown, followerGrowth, listeners, questions] = await Promise.all([
    totalPosts(corpus, accounts, period),
    findProfiles(corpus, accounts),
    areFollowersKnown(corpus),
    findFollowerGrowth(corpus, accounts, period),
    findListeners(corpus, accounts, period),
    countQuestions(corpus, question, accounts),
  ])
  const candidates = toCandidates({
    ownVoices,
    totals,
    profiles,
    followerGrowth,
    cited,
    listeners,
    questions,
    termUse,
  })
  return {
    graded: gradeCandidates(candidates, { weeksInPeriod: weeksIn(period), followersAreKnown }),
    candidates: new Map(candidates.map((candidate) => [candidate.accountId, candidate])),
    evidenceOf: (account) => (ownVoices.get(account) ?? []).flatMap(evidenceOf),
    matches: {
      posts: voices.reduce((sum, { posts }) => sum + posts, 0),
      people: new Set(voices.map(({ account }) => account)).size,
    },
  }
}
