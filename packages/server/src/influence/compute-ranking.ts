import type { Candidate } from '@relais/core/influence/candidate'
import type { EvidencePost } from '@relais/core/influence/pick-evidence'
import { type CandidateRanking, rankCandidates } from '@relais/core/influence/rank-candidates'
import { seededRandom } from '@relais/core/shared/seeded-random'
import { isSearchable } from '@relais/core/topic/plan-match'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { countCitingPeople } from './queries/count-citing-people.ts'
import { findFollowers } from './queries/find-followers.ts'
import { evidenceOf, findVoices } from './queries/find-voices.ts'
import { totalPosts } from './queries/total-posts.ts'
import type { InfluenceQuestion } from './question.ts'
import { isOwnVoice, toCandidates } from './to-candidates.ts'

/** The same question on the same corpus is answered the same way. */
const seed = 1

export interface ComputedRanking {
  readonly ranking: CandidateRanking
  readonly candidates: ReadonlyMap<string, Candidate>
  /** Posts among which evidence is picked. */
  evidenceOf(account: string): EvidencePost[]
  readonly matches: { readonly posts: number; readonly people: number }
}

/**
 * Everybody who talks about a topic, in order. Nobody talking about it is an answer, not an error.
 * @throws AppError invalid_input when the weights only ask for what is unknown for everybody
 */
export async function computeRanking(
  { corpus }: Pick<Ctx, 'corpus'>,
  question: InfluenceQuestion,
): Promise<ComputedRanking> {
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
  const { weights, join } = question
  const ranking = rankCandidates(candidates, { weights, join, random: seededRandom(seed) })
  if (ranking === null) {
    throw new AppError(
      'invalid_input',
      'These weights only count what is not known for anybody here, such as audiences without follower counts. Give another of the three a weight.',
      { weights },
    )
  }
  return {
    ranking,
    candidates: new Map(candidates.map((candidate) => [candidate.accountId, candidate])),
    evidenceOf: (account) => (ownVoices.get(account) ?? []).flatMap(evidenceOf),
    matches: {
      posts: voices.reduce((sum, { posts }) => sum + posts, 0),
      people: new Set(voices.map(({ account }) => account)).size,
    },
  }
}
