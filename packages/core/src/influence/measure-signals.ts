import type { Candidate } from './candidate.ts'
import type { EngagementModel } from './expect-engagement.ts'
import { measureAudience, measureObservedAudience } from './measure-audience.ts'
import { measureCitations, platformsThatName } from './measure-citations.ts'
import { averageConversation, measureConversation } from './measure-conversation.ts'
import { conversionRates, measureConversion } from './measure-conversion.ts'
import { averageFocus, measureFocus } from './measure-focus.ts'
import { measureFrequency } from './measure-frequency.ts'
import { measureMomentum } from './measure-momentum.ts'
import { measureReputation } from './measure-reputation.ts'
import { measureResponse } from './measure-response.ts'
import { measureShareOfVoice, voiceWeight } from './measure-share-of-voice.ts'
import { type Measurement, unknownMeasurement } from './measurement.ts'
import type { SignalName } from './signals.ts'

/** What is true of the whole question, and of nobody alone. */
export interface TopicFacts {
  /** Whole weeks. */
  readonly weeksInPeriod: number
  /**
   * Whether the corpus knows the followers of anybody at all, on this topic or not. Where it does, reach is followers;
   * where it does not, the audience that shows in reactions stands in for them. Not asked of the candidates, so that
   * nobody's own count decides it.
   */
  readonly followersAreKnown: boolean
}

/** Everybody's value on every signal, in the order of the candidates. */
export function measureSignals(
  candidates: readonly Candidate[],
  model: EngagementModel,
  { weeksInPeriod, followersAreKnown }: TopicFacts,
): Readonly<Record<SignalName, readonly Measurement[]>> {
  const focus = averageFocus(candidates)
  const naming = platformsThatName(candidates)
  const conversation = averageConversation(candidates)
  const rates = conversionRates(candidates)
  const posts = candidates.reduce((sum, { postsOnTopic }) => sum + postsOnTopic, 0)
  const voice = candidates.reduce((sum, candidate) => sum + voiceWeight(candidate), 0)
  return {
    audience: candidates.map(measureAudience),
    observedAudience: followersAreKnown
      ? candidates.map(() => unknownMeasurement)
      : measureObservedAudience(candidates),
    focus: candidates.map((candidate) => measureFocus(candidate, focus)),
    shareOfVoice: candidates.map((candidate) => measureShareOfVoice(candidate, voice, posts)),
    frequency: candidates.map(measureFrequency),
    reputation: candidates.map(measureReputation),
    citations: candidates.map((candidate) => measureCitations(candidate, naming)),
    conversation: candidates.map((candidate) => measureConversation(candidate, conversation, naming)),
    conversion: candidates.map((candidate) => measureConversion(candidate, rates)),
    response: candidates.map((candidate) => measureResponse(candidate, model)),
    momentum: candidates.map((candidate) => measureMomentum(candidate, weeksInPeriod)),
  }
}
