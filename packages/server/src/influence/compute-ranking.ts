import { type CandidateRanking, rankGraded } from '@relais/core/influence/rank-candidates'
import { seededRandom } from '@relais/core/shared/seeded-random'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { type GradedTopic, gradeTopic } from './grade-topic.ts'
import type { InfluenceQuestion } from './question.ts'

/** The same question on the same corpus is answered the same way. */
const seed = 1

export interface ComputedRanking extends GradedTopic {
  readonly ranking: CandidateRanking
}

/**
 * Everybody who talks about a topic, in order. Nobody talking about it is an answer, not an error.
 * @throws AppError invalid_input when the weights only ask for what is unknown for everybody
 */
export async function computeRanking(
  ctx: Pick<Ctx, 'corpus'>,
  question: InfluenceQuestion,
): Promise<ComputedRanking> {
  const topic = await gradeTopic(ctx, question)
  const { weights, join } = question
  const ranking = rankGraded(topic.graded, { weights, join, random: seededRandom(seed) })
  if (ranking === null) {
    throw new AppError(
      'invalid_input',
      'These weights only count what is not known for anybody here, such as audiences without follower counts. Give another of the three a weight.',
      { weights },
    )
  }
  return { ...topic, ranking }
}
