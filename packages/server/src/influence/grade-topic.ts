import type { Candidate } from '@relais/core/influence/candidate'
import { type GradedCandidates, gradeCandidates } from '@relais/core/influence/grade-candidates'
import type { EvidencePost } from '@relais/core/influence/pick-evidence'
import { isSearchable } from '@relais/core/topic/plan-match'
import type { Ctx } from '../context.ts'
import type { MatchQuestion } from '../corpus/match-predicate.ts'
import { countCitingPeople } from './queries/count-citing-people.ts'
import { findFollowers } from './queries/find-followers.ts'
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

/** Asks the corpus for everybody on a topic, measures and grades them. Nobody talking about it is an answer. */
export async function gradeTopic(
  { corpus }: Pick<Ctx, 'corpus'>,
  question: MatchQuestion,
): Promise<GradedTopic> {
  const nothing = !isSearchable(question.plan)
  const [voices, citingPeople] = nothing
    ? [[], new Map<string, number>()]
    : await Promise.all([findVoices(corpus, question), countCitingPeople(corpus, question)])
  const ownVoices = Map.groupBy(voices.filter(isOwnVoice), ({ account }) => account)
  const accounts = [...ownVoices.keys()]
  const [totals, followers] = await Promise.all([
    totalPosts(corpus, accounts, question.period),
    findFollowers(corpus, accounts),
  ])
  const candidates = toCandidates({ ownVoices, totals, followers, citingPeople })
  return {
    graded: gradeCandidates(candidates),
    candidates: new Map(candidates.map((candidate) => [candidate.accountId, candidate])),
    evidenceOf: (account) => (ownVoices.get(account) ?? []).flatMap(evidenceOf),
    matches: {
      posts: voices.reduce((sum, { posts }) => sum + posts, 0),
      people: new Set(voices.map(({ account }) => account)).size,
    },
  }
}
