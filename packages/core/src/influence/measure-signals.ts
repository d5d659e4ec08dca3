import type { Candidate } from './candidate.ts'
import type { EngagementModel } from './expect-engagement.ts'
import { measureAudience } from './measure-audience.ts'
import { measureCitations, platformsThatName } from './measure-citations.ts'
import { averageFocus, measureFocus } from './measure-focus.ts'
import { measureFrequency } from './measure-frequency.ts'
import { measureResponse } from './measure-response.ts'
import { measureShareOfVoice } from './measure-share-of-voice.ts'
import type { Measurement } from './measurement.ts'
import type { SignalName } from './signals.ts'

/** Everybody's value on every signal, in the order of the candidates. */
export function measureSignals(
  candidates: readonly Candidate[],
  model: EngagementModel,
): Readonly<Record<SignalName, readonly Measurement[]>> {
  const focus = averageFocus(candidates)
  const naming = platformsThatName(candidates)
  const postsOfTopic = candidates.reduce((sum, { postsOnTopic }) => sum + postsOnTopic, 0)
  return {
    audience: candidates.map(measureAudience),
    focus: candidates.map((candidate) => measureFocus(candidate, focus)),
    shareOfVoice: candidates.map((candidate) => measureShareOfVoice(candidate, postsOfTopic)),
    frequency: candidates.map(measureFrequency),
    citations: candidates.map((candidate) => measureCitations(candidate, naming)),
    response: candidates.map((candidate) => measureResponse(candidate, model)),
  }
}
