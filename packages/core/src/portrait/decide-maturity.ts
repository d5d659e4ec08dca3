import type { PortraitFacts } from './portrait-facts.ts'

/** Why somebody stands at a level, with the count that says so; words are the reader's language's affair. */
export type MaturityReason =
  | { readonly kind: 'described' }
  | { readonly kind: 'posts' | 'weeks' | 'replies' | 'citedBy' | 'citedByOnTopic'; readonly count: number }
  | { readonly kind: 'ownChannel' | 'book' | 'talk' | 'press' | 'teaching' | 'knownOutside' }
  | { readonly kind: 'focus'; readonly share: number }

/** How established somebody is: a step of the pyramid, not a judgement. */
export const maturityLevels = [1, 2, 3, 4, 5] as const
export type MaturityLevel = (typeof maturityLevels)[number]

export interface Maturity {
  readonly level: MaturityLevel
  readonly reasons: readonly MaturityReason[]
}

const least = {
  posts: 10,
  weeks: 8,
  replies: 5,
  citedBy: 3,
  citedWithoutReplies: 10,
  onTopic: 10,
  share: 0.3,
}
const publicKinds = ['book', 'talk', 'press', 'teaching'] as const

/**
 * How established somebody is, from 1 (finding their way) to 5 (asked for beyond their own channels):
 * 2 has a described profile and at least 10 posts in a year, 3 reaches others (active in 8 weeks, cited by 3 people
 * and answering, or cited by 10), 4 has a channel of their own or a niche (a third of their posts on the topic, cited
 * there by 10), 5 gives talks, teaches, publishes books or is in the press. Fame that was made elsewhere counts as 5.
 * Method: docs/methods/maturity.md
 * @example decideMaturity({ ...facts, ownPosts: 3 }).level // 1
 */
export function decideMaturity(facts: PortraitFacts): Maturity {
  const { ownPosts, activeWeeks, replies, citedBy, evidence, occupations } = facts
  if (occupations.includes('stage') && (facts.isVerified === true || citedBy >= least.citedWithoutReplies))
    return { level: 5, reasons: [{ kind: 'knownOutside' }] }
  const reasons: MaturityReason[] = []
  if (!facts.isDescribed || ownPosts + replies < least.posts)
    return { level: 1, reasons: [{ kind: 'posts', count: ownPosts + replies }] }
  reasons.push({ kind: 'described' }, { kind: 'posts', count: ownPosts + replies })
  const isHeard =
    activeWeeks >= least.weeks &&
    (citedBy >= least.citedWithoutReplies || (citedBy >= least.citedBy && replies >= least.replies))
  if (!isHeard) return { level: 2, reasons }
  reasons.push({ kind: 'weeks', count: activeWeeks }, { kind: 'citedBy', count: citedBy })
  if (replies >= least.replies) reasons.push({ kind: 'replies', count: replies })
  const hasChannel = evidence.includes('blog') || evidence.includes('book') || occupations.includes('blogger')
  const hasNiche = (facts.topicShare ?? 0) >= least.share && (facts.citedByOnTopic ?? 0) >= least.onTopic
  if (!hasChannel && !hasNiche) return { level: 3, reasons }
  if (hasChannel) reasons.push({ kind: 'ownChannel' })
  if (hasNiche)
    reasons.push(
      { kind: 'focus', share: facts.topicShare ?? 0 },
      { kind: 'citedByOnTopic', count: facts.citedByOnTopic ?? 0 },
    )
  const inPublic = publicKinds.filter((kind) => evidence.includes(kind))
  if (inPublic.length === 0) return { level: 4, reasons }
  return { level: 5, reasons: [...reasons, ...inPublic.map((kind) => ({ kind }))] }
}
