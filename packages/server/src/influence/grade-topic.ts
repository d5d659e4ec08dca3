import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Candidate } from '@relais/core/influence/candidate'
import { type GradedCandidates, gradeCandidates } from '@relais/core/influence/grade-candidates'
import type { EvidencePost } from '@relais/core/influence/pick-evidence'
import { boundsOf } from '@relais/core/topic/choose-period'
import { isSearchable } from '@relais/core/topic/plan-match'
import type { Period } from '@relais/core/topic/topic'
import type { Ctx } from '../context.ts'
import type { MatchQuestion } from '../corpus/match-predicate.ts'
import { areRowsSingle } from '../corpus/queries/are-rows-single.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { joinPersonKeys } from '../identity/join-person-keys.ts'
import type { JoinedPeople } from '../identity/load-joins.ts'
import { findPersonKeys } from '../identity/queries/find-person-keys.ts'
import type { JudgedEvidence } from '../portrait/judged-evidence.ts'
import { countCited } from './cited-people.ts'
import { groupCiting } from './citing/citing-people.ts'
import type { TopicCiting } from './citing/count-round-posts.ts'
import type { PostTotals } from './post-totals.ts'
import { areFollowersKnown } from './queries/are-followers-known.ts'
import { countQuestions } from './queries/count-questions.ts'
import { findFollowerGrowth } from './queries/find-follower-growth.ts'
import { findListeners } from './queries/find-listeners.ts'
import { findProfiles, type Profiles } from './queries/find-profiles.ts'
import { findTopicPosts } from './queries/find-topic-posts.ts'
import { totalPosts } from './queries/total-posts.ts'
import { termUseOf } from './term-use.ts'
import { toCandidates } from './to-candidates.ts'
import { evidencePostsOf } from './topic/evidence-posts.ts'
import { ownPostsOf } from './topic/own-posts.ts'
import { noTopicPosts } from './topic/topic-posts.ts'

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
  readonly profiles: Profiles
  readonly matches: { readonly posts: number; readonly people: number }
}

const weekMs = 7 * 86_400_000

function weeksIn(period: Period): number {
  const { start, end } = boundsOf(period)
  return Math.floor((end.getTime() - start.getTime()) / weekMs)
}

type GradedQuestion = MatchQuestion & { readonly judged: JudgedEvidence; readonly joined: JoinedPeople }

/** Asks the corpus for everybody on a topic, measures and grades them. Nobody talking about it is an answer. */
export async function gradeTopic(
  { corpus }: Pick<Ctx, 'corpus'>,
  question: GradedQuestion,
): Promise<GradedTopic> {
  const now = corpus.asOfNow()
  const topic = await gradeRows(now, question, await areRowsSingle(now))
  return topic ?? (await gradeTopic({ corpus: now.asOfNow(true) }, question))
}

/** @returns null where `rowsAreSingle` no longer holds at the end */
async function gradeRows(
  corpus: ScopedCorpus,
  question: GradedQuestion,
  rowsAreSingle: boolean,
): Promise<GradedTopic | null> {
  const { period } = question
  const totalsSought = totalPosts(corpus, period, rowsAreSingle)
  const [onTopic, persons] = await Promise.all([
    isSearchable(question.plan) ? findTopicPosts(corpus, question, rowsAreSingle) : noTopicPosts(),
    findPersonKeys(corpus),
  ])
  // Rows that came meanwhile may have made two of one post. The question is on its way while people are counted.
  const hasMoved = rowsAreSingle ? corpus.hasMoved() : Promise.resolve(false)
  hasMoved.catch(() => undefined)
  const { edges } = onTopic
  const end = boundsOf(period).end.getTime() / 1000
  const own = ownPostsOf(onTopic, end)
  const accounts = own.map(({ account }) => account)
  const speakers = new Set(accounts)
  const [totals, profiles, followersAreKnown, followerGrowth, listeners, questions] = await Promise.all([
    totalsSought.of(accounts),
    findProfiles(corpus, accounts),
    areFollowersKnown(corpus),
    findFollowerGrowth(corpus, accounts, period),
    findListeners(corpus, accounts, period),
    countQuestions(corpus, edges, (account) => speakers.has(account), period),
  ])
  await nextTurn()
  const citing = {
    accounts: edges.accounts,
    citing: groupCiting(edges, joinPersonKeys(persons, question.joined)),
  }
  const candidates = toCandidates({
    own,
    allPostsOf: (account) => totals.of(account),
    profiles,
    followerGrowth,
    cited: countCited(citing, end),
    listeners,
    questions,
    termUse: termUseOf(onTopic),
    judged: question.judged,
  })
  if (await hasMoved) return null
  return {
    graded: gradeCandidates(candidates, { weeksInPeriod: weeksIn(period), followersAreKnown }),
    candidates: new Map(candidates.map((candidate) => [candidate.accountId, candidate])),
    evidenceOf: (account) => evidencePostsOf(onTopic, account, profiles.get(account)?.platform ?? ''),
    citing,
    profiles,
    totals,
    matches: {
      posts: onTopic.ids.length,
      people: onTopic.authors.length,
    },
  }
}
