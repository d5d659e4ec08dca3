import type { CommentReason } from '@relais/core/audience/comments/classify-comments'

/** A logarithm of 1 + n as n again. */
const countOf = (value: number) => Math.round(2 ** value - 1)

/** What was seen of a comment, as a sentence. */
export function commentReasonText({ feature, value, weight }: CommentReason): string {
  const is = value > 0
  switch (feature) {
    case 'wording':
      return weight > 0 ? 'Worded as promotion usually is.' : 'Worded as people speak about a post.'
    case 'links':
      return is
        ? `Leads elsewhere: ${value === 1 ? 'one address' : `${value} addresses or more`}.`
        : 'No address in it.'
    case 'subscribe':
      return is ? 'Asks to follow or subscribe.' : 'Does not ask to follow.'
    case 'look':
      return is ? 'Asks to go and look elsewhere.' : 'Does not ask to look elsewhere.'
    case 'money':
      return is ? 'Speaks of money or prizes.' : 'Does not speak of money or prizes.'
    case 'contact':
      return is ? 'Asks to write to somebody elsewhere.' : 'Does not ask to write elsewhere.'
    case 'favour':
      return is ? 'Asks for a like, a vote, a share or help.' : 'Asks for nothing.'
    case 'copies':
      return `${countOf(value)} other comments say the same, or nearly.`
    case 'sameAuthor':
      return `${countOf(value)} other comments by the same author under the post.`
    case 'burst':
      return `${countOf(value)} other comments under the post within a minute.`
    case 'letters':
      return `${countOf(value)} letters long.`
    case 'capitals':
      return `${Math.round(100 * value)} % capitals.`
    case 'exclamations':
      return is ? `${value} exclamation marks.` : 'No exclamation mark.'
    case 'emojiOnly':
      return 'Emoji only.'
    case 'genericPraise':
      return 'Praise that fits any post.'
    case 'momentOfVideo':
      return is ? 'Names a moment of the video.' : 'Names no moment of the video.'
    case 'question':
      return is ? 'Asks a question.' : 'Asks no question.'
    case 'digits':
      return is ? `${Math.round(100 * value)} % digits.` : 'No digits.'
  }
}
