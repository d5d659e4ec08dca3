import type { Join } from '@relais/core/influence/plan-join'
import { defaultWeights, parseWeights, type Weights } from '@relais/core/influence/weights'
import type { Ctx } from '../context.ts'
import { type ResolvedTopic, resolveTopic, type TopicInput } from '../corpus/resolve-topic.ts'
import { AppError } from '../errors.ts'
import { type JoinedPeople, loadJoins } from '../identity/load-joins.ts'
import { type JudgedEvidence, loadJudgedEvidence } from '../portrait/judged-evidence.ts'

/** What somebody wants ranked, and how. */
export interface InfluenceInput extends TopicInput {
  readonly join?: Join | undefined
  /** `reach/relevance/resonance`, such as `20/35/45`, the default. */
  readonly weights?: string | undefined
}

export interface InfluenceQuestion extends ResolvedTopic {
  readonly join: Join
  readonly weights: Weights
  /** What people said of somebody's standing, beside the profile. */
  readonly judged: JudgedEvidence
  /** Which accounts they said are one person's. */
  readonly joined: JoinedPeople
}

/**
 * Decides everything that a question leaves open.
 * @throws AppError invalid_input for a period that ends before it begins, or weights that are none
 */
export async function resolveQuestion(
  ctx: Pick<Ctx, 'corpus' | 'clock' | 'db' | 'workspace'>,
  input: InfluenceInput,
): Promise<InfluenceQuestion> {
  const weights = input.weights === undefined ? defaultWeights : parseWeights(input.weights)
  if (weights === null) {
    throw new AppError(
      'invalid_input',
      `Weights are three numbers from 0 to 100, reach/relevance/resonance, of which one is above 0: 20/35/45. These are not: ${input.weights}.`,
      { weights: input.weights },
    )
  }
  const [topic, judged, joined] = await Promise.all([
    resolveTopic(ctx, input),
    loadJudgedEvidence(ctx),
    loadJoins(ctx),
  ])
  return { ...topic, join: input.join ?? 'geometric', weights, judged, joined }
}
