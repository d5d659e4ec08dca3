import type { DisclosureKind } from './disclosure-labels.ts'
import { extractTerms } from './extract-terms.ts'
import { findCouponCodes } from './find-coupon-codes.ts'
import { findDisclosure } from './find-disclosure.ts'
import { findHashtags } from './find-hashtags.ts'
import { findLinks } from './find-links.ts'
import { findMentions } from './find-mentions.ts'
import { isQuestion } from './is-question.ts'

/** Version of everything that is read out of a text. A row with a smaller one was read by less. */
export const understandingVersion = 3

/** What a row tells of a post. Null: the row does not list them, so the text is searched. */
export interface PostWords {
  readonly title: string | null
  readonly text: string
  readonly hashtags: readonly string[] | null
  readonly mentions: readonly string[] | null
  readonly links: readonly string[] | null
}

export interface UnderstoodWords {
  /** See `extractTerms`. */
  readonly terms: readonly string[]
  readonly hashtags: readonly string[]
  readonly mentions: readonly string[]
  readonly links: readonly string[]
  readonly disclosure: readonly DisclosureKind[]
  readonly codes: readonly string[]
  readonly isQuestion: boolean
}

/**
 * Reads what a post says: what it can be found by, whom and what it names, whether it says that it is advertising,
 * which coupon codes it gives, and whether it asks. What the row lists itself stands.
 * @example understandPost({ title: null, text: 'Con el código ANA10 #publi', hashtags: null, mentions: null, links: null })
 * // { terms: [...], hashtags: ['publi'], disclosure: ['ad'], codes: ['ANA10'], isQuestion: false, ... }
 */
export function understandPost(post: PostWords): UnderstoodWords {
  const { title, text } = post
  const hashtags = post.hashtags ?? findHashtags(text)
  const mentions = post.mentions ?? findMentions(text)
  const terms = extractTerms({ title, text, hashtags, mentions })
  const said = title === null ? text : `${title}\n${text}`
  return {
    terms,
    hashtags,
    mentions,
    links: post.links ?? findLinks(text),
    disclosure: findDisclosure(post, terms),
    codes: findCouponCodes(said),
    isQuestion: isQuestion(said),
  }
}
