import type { Candidate } from './candidate.ts'
import { type Measurement, unknownMeasurement, z90 } from './measurement.ts'

/** Turns that everybody is given at the average share. */
const turnsPrior = 10

interface Turns {
  /** Posts on topic, and questions that others put to them. */
  readonly all: number
  /** Posts that answer or cite somebody, and questions that they answered. */
  readonly shared: number
}

function turnsOf(candidate: Candidate): Turns {
  return {
    all: candidate.postsOnTopic + candidate.questionsAsked,
    shared: candidate.postsNamingOthers + candidate.questionsAnswered,
  }
}

/** Average share of turns that are shared with somebody; 0 when there are none. */
export function averageConversation(candidates: readonly Candidate[]): number {
  let all = 0
  let shared = 0
  for (const turns of candidates.map(turnsOf)) {
    all += turns.all
    shared += turns.shared
  }
  return all === 0 ? 0 : shared / all
}

/**
 * How much of what somebody says on topic is said with others: posts that answer, quote or cite somebody (competitors
 * too), and questions from others that they answered, of all their posts on topic and all questions put to them.
 * Broadcasting and leaving questions unanswered lower it alike.
 * @param average from `averageConversation`
 * @returns 0 to 1, with the binomial error of a share; unknown where posts never name anybody
 * Method: docs/methods/conversation.md
 */
export function measureConversation(
  candidate: Candidate,
  average: number,
  naming: ReadonlySet<string>,
): Measurement {
  if (!naming.has(candidate.platform)) return unknownMeasurement
  const { all, shared } = turnsOf(candidate)
  const value = (shared + turnsPrior * average) / (all + turnsPrior)
  const error = z90 * Math.sqrt((value * (1 - value)) / (all + turnsPrior + 1))
  return { value, low: Math.max(0, value - error), high: Math.min(1, value + error), sample: all }
}
