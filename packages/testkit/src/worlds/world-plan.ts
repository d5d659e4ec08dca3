import type { StoryName, WordBank } from './word-bank.ts'

export type WorldName = 'kitchen-knives-fr' | 'specialty-coffee-th' | 'running-shoes-en' | 'running-shoes-es'

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** Share of the people who live there; shares are weighed against each other. */
  readonly share: number
  readonly utcOffsetHours: number
  /** Where its people live; without them, in any of the words' cities. */
  readonly cities?: readonly string[]
  /** Whose change to summer time it follows, if any. */
  readonly summerTime: 'eu' | 'us' | 'south' | null
}

/** Days on which a country writes more or less than usual. */
export interface Season {
  readonly name: string
  /** First and last day, `MM-DD`, both included; may span the new year. */
  readonly from: string
  readonly to: string
  /** 1 = as on any day. */
  readonly all: number
  /** Of posts on the topic, on top of `all`. */
  readonly topic: number
}

/** A week in which something on the topic happens: a launch, a recall, a festival. */
export interface TopicEvent {
  /** Days before the end of the world. */
  readonly daysBeforeEnd: number
  /** Posts on topic in the days after it, as a multiple of the usual. */
  readonly strength: number
}

export interface WorldSize {
  /** People, not accounts. */
  readonly creators: number
  readonly readers: number
  /** Posts and comments together. */
  readonly posts: number
  /** What the corpus holds of them: edges that posts carry, follows and bare reshares. */
  readonly interactions: number
}

/** Everything that makes one world different from another, but its words. */
export interface WorldPlan {
  readonly world: WorldName
  readonly seed: number
  readonly bank: WordBank
  readonly size: WorldSize
  readonly countries: readonly Country[]
  /** Share of each platform among creators' first accounts. */
  readonly platforms: readonly (readonly [platform: string, share: number])[]
  /** Where each story plays, so that its people meet each other. */
  readonly storyPlatforms: Readonly<Record<StoryName, string>>
  /** Weights of Monday to Sunday. */
  readonly weekdays: readonly [number, number, number, number, number, number, number]
  readonly seasons: readonly Season[]
  readonly events: readonly TopicEvent[]
  /** Signs that people of this world like, beside those that everybody uses. */
  readonly emoji: readonly string[]
}

export const dayMs = 86_400_000
/** Eighteen months. */
export const worldDays = 548
/** The instant at which every world ends, and before which everything in it happened. */
export const endsAt = '2026-11-22T00:00:00Z'
export const endsAtMs = Date.parse(endsAt)
export const startsAtMs = endsAtMs - worldDays * dayMs
/** Grows with every change that makes other bytes out of the same seed. */
export const generatorVersion = 1
