import type { AccountRow, InteractionRow, PostRow } from './records/world-records.ts'
import type { StoryName } from './word-bank.ts'
import type { WorldName } from './world-plan.ts'

/** A story that was planted in a world, and what somebody who looks for it should find. */
export interface PlantedStory {
  readonly story: StoryName
  readonly platform: string
  readonly handle: string
  readonly name: string
  /** All of a pod. */
  readonly others?: readonly string[]
  /** In the world's language. */
  readonly what: string
  /** The instant at which it happened, or null when it runs through the whole world. */
  readonly when: string | null
}

export interface GeneratorMark {
  readonly version: number
  readonly seed: number
  readonly plan: string
}

/** What `world.json` says. */
export interface WorldInfo {
  readonly world: WorldName
  readonly language: string
  readonly topic: {
    readonly name: string
    readonly terms: readonly string[]
    readonly exclude: readonly string[]
  }
  readonly brand: string
  readonly competitor: string
  readonly startsAt: string
  readonly endsAt: string
  /** People who create, people who read, and accounts of both. */
  readonly people: number
  readonly readers: number
  readonly accounts: number
  /** Posts and comments, each counted once however often it was observed. */
  readonly posts: number
  readonly comments: number
  /** What a corpus holds after the import: follows, reshares, replies, mentions. */
  readonly interactions: number
  readonly stories: readonly PlantedStory[]
  /** What made the files: the version of the generator, the seed, and a sum of the plan with all its words. */
  readonly generator: GeneratorMark
}

export interface World {
  readonly info: WorldInfo
  readonly accounts: readonly AccountRow[]
  readonly posts: readonly PostRow[]
  readonly interactions: readonly InteractionRow[]
}
