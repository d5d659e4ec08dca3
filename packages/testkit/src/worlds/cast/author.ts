import type { Rhythm } from '../calendar/draw-instant.ts'
import type { StoryName } from '../word-bank.ts'
import type { Country } from '../world-plan.ts'
import type { Voice } from './voice.ts'

/** One account of a world, and all that decides how it behaves. No score is made from any of this. */
export interface Author {
  /** Its place in the cast. */
  readonly index: number
  readonly platform: string
  readonly handle: string
  readonly name: string
  readonly bio: string | null
  readonly city: string | null
  readonly country: Country
  /** What ties accounts of one person together; null for people with a single account. */
  readonly person: string | null
  readonly isCreator: boolean
  readonly story: StoryName | null
  /** People of one community read and cite each other more. */
  readonly community: number
  /** Followers at the end of the world. */
  readonly audience: number
  /** Whether files hold a row of them; of some readers nothing is known but what they wrote and whom they follow. */
  readonly isDescribed: boolean
  /** Whether anybody ever counted them. */
  readonly isAudienceKnown: boolean
  /** Followers at the end as a multiple of those at the beginning. */
  readonly growth: number
  /** A week in which a share of the audience came at once, because something of theirs went round. */
  readonly surge: { readonly day: number; readonly share: number } | null
  /** First and last day on which they write. */
  readonly fromDay: number
  readonly toDay: number
  /** Posts of their own in eighteen months, were they active all the time; a weight among others. */
  readonly zeal: number
  /** Shares of their posts on the topic and on the life around it; the rest is about anything. */
  readonly topicShare: number
  readonly nearShare: number
  /** The day from which the topic means more, or less, to them. */
  readonly turn: { readonly day: number; readonly factor: number } | null
  /** How readily others take up what they say: 1 = the typical person. */
  readonly persuasion: number
  /** Response to anything they write, and to what they write on the topic, in ln units against the size law. */
  readonly level: number
  readonly lift: number
  /** Chance that a question under their posts gets their answer. */
  readonly answers: number
  readonly rhythm: Rhythm
  readonly voice: Voice
  /** Ids of the episodes that their life consists of. */
  readonly favourites: ReadonlySet<string>
  readonly isVerified: boolean
}
