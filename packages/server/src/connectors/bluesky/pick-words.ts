/** Languages that put no spaces between words: what stands next to a word says nothing there. */
const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

function pattern(term: string): string {
  const words = term
    .replace(/^"(.*)"$/u, '$1')
    .trim()
    .split(/\s+/u)
    .filter(Boolean)
  const body = words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+')
  if (unspaced.test(term) || body === '') return body
  return `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`
}

/**
 * A test for texts that hold one of these words or phrases, whole and in any case. A coarse net: the topic itself
 * decides later what matches.
 * @returns null when there are no words
 */
export function pickWords(terms: readonly string[]): ((text: string) => boolean) | null {
  const patterns = [...new Set(terms)].map(pattern).filter((one) => one !== '')
  if (patterns.length === 0) return null
  const all = new RegExp(patterns.join('|'), 'iu')
  return (text) => all.test(text)
}
