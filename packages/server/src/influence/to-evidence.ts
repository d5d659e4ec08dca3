import type { z } from '@hono/zod-openapi'
import { excerptOf } from '@relais/core/influence/excerpt'
import type { EvidencePost } from '@relais/core/influence/pick-evidence'
import { findMatches } from '@relais/core/text/find-matches'
import type { MatchPlan } from '@relais/core/topic/plan-match'
import type { PostText } from '../corpus/queries/texts-of-posts.ts'
import type { evidenceSchema } from './influence.schema.ts'

/** A post that is quoted. */
export interface QuotedPost extends Pick<EvidencePost, 'account' | 'id' | 'postedAt'> {
  /** Null where they are not known. */
  readonly engagements: number | null
}

export type Evidence = z.output<typeof evidenceSchema>

/** What the highlighter looks for: the words and phrases of a topic, folded. */
export function soughtTerms({ words, phrases }: MatchPlan): string[][] {
  return [...words.map((word) => [word]), ...phrases.map((phrase) => [...phrase])]
}

/** A post as it is quoted: the lines round what matched, and where in them it stands. */
export function toEvidence(
  post: QuotedPost,
  text: PostText | undefined,
  plan: MatchPlan,
  passedOnBy: number | null,
): Evidence {
  const whole = text?.text ?? ''
  const title = text?.title ?? ''
  const sought = soughtTerms(plan)
  const excerpt = excerptOf(whole, findMatches(whole, sought, plan.runs))
  return {
    postId: post.id,
    url: text?.url || null,
    title: title || null,
    titleMatches: findMatches(title, sought, plan.runs).map(([start, end]) => [start, end]),
    text: excerpt.text,
    at: new Date(post.postedAt * 1000).toISOString(),
    matches: excerpt.matches.map(([start, end]) => [start, end]),
    engagements: post.engagements,
    passedOnBy,
  }
}
