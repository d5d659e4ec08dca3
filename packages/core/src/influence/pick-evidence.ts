import type { CountAge } from './count-age.ts'
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
  /** ln(1 + engagements); null where they are not known. */
  readonly answer: number | null
  readonly age: CountAge
}

/**
 * The posts of one person that best show why: the most answered ones, measured against what their platform and kind
 * predict. Those whose answer is not known, or cannot be compared, come last, newest first.
 * Method: docs/methods/evidence.md
 */
export function pickEvidence(posts: readonly EvidencePost[], model: EngagementModel): EvidencePost[] {
  const response = ({ answer, platform, kind, age }: EvidencePost) => {
    const expected = model.expect(platform, kind, age)
    return answer === null || expected === null ? Number.NEGATIVE_INFINITY : answer - expected
  }
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
