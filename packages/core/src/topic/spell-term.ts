import { foldTopicTerm } from '../text/fold-topic-term.ts'
import { tokenise } from '../text/tokenise.ts'

function* spellingsIn(text: string, folded: readonly string[]): Generator<string> {
  const tokens = tokenise(text)
  for (const [index, token] of tokens.entries()) {
    if (!folded.every((word, offset) => tokens[index + offset]?.folded === word)) continue
    const last = tokens[index + folded.length - 1] ?? token
    yield text.slice(token.start, last.end).normalize('NFC').toLowerCase()
  }
}

/** Line ends, commas and the like between the words of a phrase; a hyphen or an apostrophe belongs to it. */
const betweenWords = /[^\p{L}\p{M}\p{N}\p{Join_Control}_\-'’·&]+/gu

const sameTokens = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ')

/**
 * How people write a term that is indexed folded: with its accents, in lower case. The most frequent spelling in the
 * texts that finds exactly this term when somebody asks for it.
 * @param folded words in a row; a hashtag or a mention stands alone, with its sign
 * @param texts some texts that hold the term
 * @example spellTerm(['vacunacion'], ['La Vacunación avanza']) // 'vacunación'
 */
export function spellTerm(folded: readonly string[], texts: readonly string[]): string {
  const plain = folded.join(' ')
  if (plain.startsWith('@')) return plain
  if (plain.startsWith('#')) {
    const tag = spellTerm([plain.slice(1)], texts).replaceAll(/\s/gu, '')
    return sameTokens(foldTopicTerm(`#${tag}`), folded) ? `#${tag}` : plain
  }
  const times = new Map<string, number>()
  for (const text of texts) {
    for (const spelling of spellingsIn(text, folded)) {
      const term = spelling.replaceAll(betweenWords, ' ')
      if (sameTokens(foldTopicTerm(term), folded)) times.set(term, (times.get(term) ?? 0) + 1)
    }
  }
  const [best] = [...times].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return best?.[0] ?? plain
}
