/** The three R's. */
export const pillarNames = ['reach', 'relevance', 'resonance'] as const
export type Pillar = (typeof pillarNames)[number]

export const signalNames = [
  'audience',
  'focus',
  'shareOfVoice',
  'frequency',
  'citations',
  'response',
] as const
export type SignalName = (typeof signalNames)[number]

/** Karr's characteristics that this version does not measure: absent from the score, and said so. */
export const signalsNotBuilt = ['conversation', 'reputation', 'conversion', 'momentum'] as const

/** Names the formulas of docs/methods: it changes whenever one of them does. */
export const methodVersion = '2026.1'

/**
 * What makes a measured value uncertain. Signals that rest on the same observations err together: someone who by
 * chance posted twice more would have gained in focus, share of voice and frequency at once.
 */
export const errorSources = ['audience', 'posts', 'citations', 'response'] as const
export type ErrorSource = (typeof errorSources)[number]

interface SignalDefinition {
  readonly pillar: Pillar
  /** Weight inside the pillar, before signals unknown for everybody are left out. */
  readonly share: number
  /** Percentile below which a value counts no less: a small audience helps less, but never sinks a hidden gem. */
  readonly floor: number
  readonly errorSource: ErrorSource
}

export const signalDefinitions: Readonly<Record<SignalName, SignalDefinition>> = {
  audience: { pillar: 'reach', share: 1, floor: 30, errorSource: 'audience' },
  focus: { pillar: 'relevance', share: 1, floor: 1, errorSource: 'posts' },
  shareOfVoice: { pillar: 'relevance', share: 1, floor: 1, errorSource: 'posts' },
  frequency: { pillar: 'relevance', share: 1, floor: 1, errorSource: 'posts' },
  citations: { pillar: 'resonance', share: 1, floor: 1, errorSource: 'citations' },
  response: { pillar: 'resonance', share: 1, floor: 1, errorSource: 'response' },
}
