import type { Candidate } from '@relais/core/influence/candidate'
import { type GradedCandidates, gradeCandidates } from '@relais/core/influence/grade-candidates'
import type { EvidencePost } from '@relais/core/influence/pick-evidence'
import { boundsOf } from '@relais/core/topic/choose-period'
import { isSearchable } from '@relais/core/topic/plan-match'
import type { Period } from '@relais/core/topic/topic'
import type { Ctx } from '../context.ts'
import type { MatchQuestion } from '../corpus/match-predicate.ts'
import { areRowsSingle } from '../corpus/queries/are-rows-single.ts'
import { joinPersonKeys } from '../identity/join-person-keys.ts'
import type { JoinedPeople } from '../identity/load-joins.ts'
import { findPersonKeys } from '../identity/queries/find-person-keys.ts'
import type { JudgedEvidence } from '../portrait/judged-evidence.ts'
import { countCited } from './cited-people.ts'
import { noEdges } from './citing/citing-edges.ts'
import { groupCiting } from './citing/citing-people.ts'
import type { TopicCiting } from './citing/count-round-posts.ts'
import type { PostTotals } from './post-totals.ts'
import { areFollowersKnown } from './queries/are-followers-known.ts'
import { countQuestions } from './queries/count-questions.ts'
import { findFollowerGrowth } from './queries/find-follower-growth.ts'
import { findListeners } from './queries/find-listeners.ts'
import { findProfiles, type Profile } from './queries/find-profiles.ts'
import { evidenceOf, findVoices } from './queries/find-voices.ts'
import { totalPosts } from './queries/total-posts.ts'
import { termUseOf } from './term-use.ts'
import { isOwnVoice, toCandidates } from './to-candidates.ts'

/** Everybody who talks about a topic, before anybody has said what counts how much. */
export interface GradedTopic {
  /** Its columns are what `scoreColumns` re-ranks, in a browser too. */
  readonly graded: GradedCandidates
  readonly candidates: ReadonlyMap<string, Candidate>
  /** Posts among which evidence is picked. */
  evidenceOf(account: string): EvidencePost[]
  /** Who cites whom in posts on topic. */
  readonly citing: TopicCiting
  /** What its people wrote on any subject. */
  readonly totals: PostTotals
  /** By account; who has none is absent. */
  readonly profiles: ReadonlyMap<string, Profile>
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
  question: MatchQuestion & { readonly judged: JudgedEvidence; readonly joined: JoinedPeople },
): Promise<GradedTopic> {
  const { period } = question
  const rowsAreSingle = await areRowsSingle(corpus)
  const totalsSought = totalPosts(corpus, period, rowsAreSingle)
  const [{ voices, edges }, persons] = await Promise.all([
    isSearchable(question.plan)
      ? findVoices(corpus, question, rowsAreSingle)
      : { voices: [], edges: noEdges() },
    findPersonKeys(corpus),
  ])
  const ownVoices = Map.groupBy(voices.filter(isOwnVoice), ({ account }) => account)
  const accounts = [...ownVoices.keys()]
  const [totals, profiles, followersAreKnown, followerGrowth, listeners, questions, stillSingle] =
    await Promise.all([
      totalsSought.of(accounts),
      findProfiles(corpus, accounts),
      areFollowersKnown(corpus),
      findFollowerGrowth(corpus, accounts, period),
      findListeners(corpus, accounts, period),
      countQuestions(corpus, edges, (account) => ownVoices.has(account), period),
      rowsAreSingle ? areRowsSingle(corpus) : false,
    ])
  // Rows that came meanwhile may have made two of one post.
  if (rowsAreSingle && !stillSingle) return await gradeTopic({ corpus }, question)
  const citing = {
    accounts: edges.accounts,
    citing: groupCiting(edges, joinPersonKeys(persons, question.joined)),
  }
  const candidates = toCandidates({
    ownVoices,
    totals: accounts.flatMap((account) => totals.of(account)),
    profiles,
    followerGrowth,
    cited: countCited(citing, boundsOf(period).end.getTime() / 1000),
    listeners,
    questions,
    termUse: termUseOf(voices),
    judged: question.judged,
  })
  return {
    graded: gradeCandidates(candidates, { weeksInPeriod: weeksIn(period), followersAreKnown }),
    candidates: new Map(candidates.map((candidate) => [candidate.accountId, candidate])),
    evidenceOf: (account) => (ownVoices.get(account) ?? []).flatMap(evidenceOf),
    citing,
    profiles,
    totals,
    matches: {
      posts: voices.reduce((sum, { posts }) => sum + posts, 0),
      people: new Set(voices.map(({ account }) => account)).size,
    },
  }
}
