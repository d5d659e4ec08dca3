import type { StanceLabel } from '../sentiment/decide-stance.ts'

export const advocateSides = ['ambassadors', 'detractors'] as const
/** Who may speak for a brand unpaid, and who speaks against it. */
export type AdvocateSide = (typeof advocateSides)[number]

/** What somebody does about a brand, beside what they say of it. */
export interface BrandVoice {
  readonly label: StanceLabel
  /** How probable it is that most of what they say is for it, 0 to 1. */
  readonly inFavour: number
  /** Unpaid posts that name it, and those that take a side. */
  readonly posts: number
  readonly favourable: number
  readonly against: number
  /** Posts that name it and say that they are paid. */
  readonly paid: number
  /** Weeks in which they named it. */
  readonly weeks: number
  /** People to whom they named it in a reply. */
  readonly answered: number
  /** Comments under their posts that name it; null when no count is known. */
  readonly comments: number | null
}

/** Half of all there is to persistence is reached in so many weeks. */
const weeksOfHalf = 8
const commentsOfHalf = 20
/** Somebody of whom a side is only known by one post is no find. */
const fewestPosts = 3
const fewestAnswered = 3
/** Where no comment was counted. */
const heardUnknown = 0.5
const weights = { stance: 0.5, persistence: 0.3, voice: 0.2 }

/** Whether somebody belongs among those who may become ambassadors, or among detractors. */
export function isAdvocate(side: AdvocateSide, voice: BrandVoice): boolean {
  if (voice.posts < fewestPosts) return false
  return side === 'ambassadors'
    ? voice.paid === 0 &&
        voice.label !== 'against' &&
        (voice.favourable > 0 || voice.answered >= fewestAnswered)
    : voice.label !== 'favourable' && voice.against > 0
}

/**
 * How much speaks for somebody as an ambassador, or how much a detractor weighs: the weighted geometric mean of how
 * probable their side is, of how many weeks they keep it up, and of a voice: people whom they answer, or for a
 * detractor comments under what they say. It orders a list; it predicts nothing.
 * Method: docs/methods/advocates.md
 * @returns 0 to 100
 * @example weighAdvocate('ambassadors', { ...voice, inFavour: 0.9, weeks: 16, answered: 3 }) // 77
 */
export function weighAdvocate(side: AdvocateSide, voice: BrandVoice): number {
  const stance = side === 'ambassadors' ? voice.inFavour : 1 - voice.inFavour
  const persistence = voice.weeks / (voice.weeks + weeksOfHalf)
  return (
    100 *
    stance ** weights.stance *
    persistence ** weights.persistence *
    voiceOf(side, voice) ** weights.voice
  )
}

function voiceOf(side: AdvocateSide, { answered, comments }: BrandVoice): number {
  if (side === 'ambassadors') return (1 + answered) / (4 + answered)
  return comments === null ? heardUnknown : (1 + comments) / (1 + comments + commentsOfHalf)
}
