/** The three R's. */
export const pillarNames = ['reach', 'relevance', 'resonance'] as const
export type Pillar = (typeof pillarNames)[number]

export const signalNames = [
  'audience',
  'observedAudience',
  'focus',
  'shareOfVoice',
  'frequency',
  'reputation',
  'citations',
  'conversation',
  'conversion',
  'response',
  'momentum',
] as const
export type SignalName = (typeof signalNames)[number]

/** Names the formulas of docs/methods: it changes whenever one of them does. */
export const methodVersion = '2026.4'

/**
 * What makes a measured value uncertain. Signals that rest on the same observations err together: someone who by
 * chance posted twice more would have gained in focus, share of voice and frequency at once.
 */
export const errorSources = [
  'audience',
  'reactions',
  'posts',
  'citations',
  'turns',
  'conversions',
  'response',
  'change',
] as const
export type ErrorSource = (typeof errorSources)[number]

/** Followers beyond which an audience counts no more, and below which it counts no less. */
export const leastFollowers = 1_000
export const mostFollowers = 100_000

/**
 * What a step above the typical person counts; one below counts whole. The three are an AND: strength in one part makes
 * up only partly for weakness in another.
 */
export const stepAbove = 0.6

/** Signals that hiding a follower count can move: their steps count alike on both sides, so that nobody gains by it. */
export const straightSignals: ReadonlySet<SignalName> = new Set(['audience', 'momentum'])

/** No signal counts for more steps than this above the typical person, so that none alone lifts anybody to the top. */
export const mostSteps = 2.2
/** Nor for more than this below. */
export const mostStepsBelow = 4

interface SignalDefinition {
  /** Momentum is in none of the three: a contribution of its own. */
  readonly pillar: Pillar | 'momentum'
  /** Weight inside the pillar, before signals unknown for everybody are left out. */
  readonly share: number
  readonly errorSource: ErrorSource
  /** Where it counts for fewer steps above the typical person than others do. */
  readonly mostSteps?: number
  /**
   * A value of the signal's own unit on the scale that signals share, where a difference of 1 is one step: a factor
   * of e (2.7) for most, so that doubling counts the same wherever it happens. Never falls as values rise.
   */
  steps(value: number): number
}

/** Method: docs/methods/score.md */
export const signalDefinitions: Readonly<Record<SignalName, SignalDefinition>> = {
  audience: {
    pillar: 'reach',
    share: 1,
    errorSource: 'audience',
    // An audience a hundred and fifty times as large is one step: size opens doors, it does not carry a topic.
    steps: (followers) => Math.log(Math.max(1, followers)) / 5,
  },
  observedAudience: {
    pillar: 'reach',
    share: 1,
    errorSource: 'reactions',
    steps: (reactions) => Math.log1p(reactions),
  },
  // Drawn towards the average, shares lie close together: a factor of two is a step.
  focus: { pillar: 'relevance', share: 1, errorSource: 'posts', steps: (share) => Math.log2(share) },
  shareOfVoice: { pillar: 'relevance', share: 5, errorSource: 'posts', steps: (share) => Math.log(share) },
  frequency: {
    pillar: 'relevance',
    share: 12,
    errorSource: 'posts',
    // Whoever speaks steadily comes so far; whoever only speaks more, and is not heard, comes no further.
    mostSteps: 1.0,
    steps: (weeks) => Math.log(weeks + 0.5),
  },
  reputation: {
    pillar: 'relevance',
    share: 1,
    errorSource: 'audience',
    steps: (kinds) => Math.log2(1 + kinds),
  },
  citations: {
    pillar: 'resonance',
    share: 7,
    errorSource: 'citations',
    steps: (people) => Math.log(people + 4),
  },
  conversation: {
    pillar: 'resonance',
    share: 2,
    errorSource: 'turns',
    steps: (share) => Math.log(share + 0.02),
  },
  conversion: {
    pillar: 'resonance',
    share: 2,
    errorSource: 'conversions',
    steps: (rate) => Math.log(rate),
  },
  response: { pillar: 'resonance', share: 8, errorSource: 'response', steps: (ratio) => ratio / 0.5 },
  momentum: { pillar: 'momentum', share: 1, errorSource: 'change', steps: (change) => change },
}

/** Weight of momentum, which is in none of the three; they share the rest. */
export const momentumWeight = 0.05
