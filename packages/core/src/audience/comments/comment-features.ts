import { plainLetters } from '../../text/plain-letters.ts'
import { type Asking, askingPatterns, praiseWords } from './asking-words.ts'
import type { Comment, CommentContext } from './comment.ts'

/** In this order models list them. */
export const commentFeatureNames = [
  'wording',
  'links',
  'subscribe',
  'look',
  'money',
  'contact',
  'favour',
  'copies',
  'sameAuthor',
  'burst',
  'letters',
  'capitals',
  'exclamations',
  'emojiOnly',
  'genericPraise',
  'momentOfVideo',
  'question',
  'digits',
] as const
export type CommentFeature = (typeof commentFeatureNames)[number]

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#39;': "'",
  '&quot;': '"',
}
const link =
  /(?:https?:\/\/|www\.)\S+|\bwatch\?v=\S+|\b[a-z0-9-]{2,}\s?\.\s?(?:com|net|org|info|biz|xyz|top|shop|online|site|club|gl|ly|me|io|tk|ru)\b(?:\/\S*)?/giu
/** Digits, stars and the like are emoji by Unicode's reckoning, and not what is meant here. */
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/gu

/** Text as people read it: tags and entities of a web page gone, invisible letters too. */
export function readable(text: string): string {
  return text
    .replace(/<a [^>]*href="([^"]*)"[^>]*>.*?<\/a>/giu, ' $1 ')
    .replace(/<[^>]{0,200}>/gu, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? entity)
    .replace(/\p{Cf}/gu, '')
    .trim()
}

/** Words of small letters without accents, links gone. */
export function plainWords(text: string): string[] {
  const found =
    text
      .replace(link, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}$']+/gu) ?? []
  return found.map((word) => plainLetters(word) ?? word)
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/**
 * A comment as numbers. Logarithms of counts, shares 0 to 1, yes or no as 1 or 0.
 * @param wording what the words alone say, in log-odds: see comment-wording.ts
 * Method: docs/methods/comments.md
 */
export function commentFeatures(
  comment: Pick<Comment, 'text'>,
  context: CommentContext,
  wording: number,
): Record<CommentFeature, number> {
  const text = readable(comment.text)
  const words = plainWords(text)
  const flat = ` ${words.join(' ')} `
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const asks = (kind: Asking) => (askingPatterns[kind].test(flat) ? 1 : 0)
  const emojis = text.match(emoji)?.length ?? 0
  const isPraise = words.length > 0 && words.length <= 4 && words.some((word) => praiseWords.has(word))
  return {
    wording,
    links: Math.min(3, text.match(link)?.length ?? 0),
    subscribe: asks('subscribe'),
    look: asks('look'),
    money: asks('money'),
    contact: asks('contact'),
    favour: asks('favour'),
    copies: Math.log2(1 + Math.min(31, context.copies)),
    sameAuthor: Math.log2(1 + Math.min(31, context.sameAuthor)),
    burst: Math.log2(1 + Math.min(31, context.within60s)),
    letters: Math.log2(1 + letters),
    capitals: letters < 8 ? 0 : share(capitals, letters),
    exclamations: Math.min(4, text.match(/!/gu)?.length ?? 0),
    emojiOnly: letters === 0 && emojis > 0 ? 1 : 0,
    genericPraise: isPraise ? 1 : 0,
    momentOfVideo: /(?<![\d:])\d{1,2}:[0-5]\d(?!\d)/u.test(text) ? 1 : 0,
    question: text.includes('?') ? 1 : 0,
    digits: Math.min(
      0.5,
      share(text.replace(link, ' ').match(/\p{Nd}/gu)?.length ?? 0, Math.max(1, text.length)),
    ),
  }
}
