import type { EngagementModel } from './expect-engagement.ts'

/** How many posts of a person are shown as evidence. */
export const evidencePostsPerPerson = 3

/** A post on topic that may show why somebody stands where they stand. */
export interface EvidencePost {
  readonly account: string
  readonly id: string
  readonly platform: string
  readonly kind: string
  /** Seconds since 1970. */
  readonly postedAt: number
  readonly engagements: number | null
  /** ln(1 + engagements) where it is settled; null where it is not known, or the post was seen too young. */
  readonly answer: number | null
}

/**
 * The posts of one person that best show why: the most answered ones, measured against what their platform and kind
 * predict. Those whose answer is not known come last, newest first.
 * Method: docs/methods/evidence.md
 */
export function pickEvidence(posts: readonly EvidencePost[], model: EngagementModel): EvidencePost[] {
  const response = ({ answer, platform, kind }: EvidencePost) =>
    answer === null ? Number.NEGATIVE_INFINITY : answer - model.expect(platform, kind)
  return posts
    .map((post) => ({ post, response: response(post) }))
    .sort((a, b) =>
      a.response !== b.response
        ? b.response - a.response
        : b.post.postedAt - a.post.postedAt || (a.post.id < b.post.id ? -1 : 1),
    )
    .slice(0, evidencePostsPerPerson)
    .map(({ post }) => post)
}
