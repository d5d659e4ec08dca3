/** How favourable words are, -1 to 1, by language and by word or beginning of a word. */
export type ValenceLexicon = Readonly<Record<string, Readonly<Record<string, number>>>>

const shortestStem = 4
const longestEnding = 5

/**
 * How favourable a folded word is: its own entry, or that of the longest beginning with one.
 * @returns -1 (against) to 1 (for); 0 for words that the lexicon of this language does not hold
 * @example findValence({ fr: { admir: 0.5 } }, 'fr', 'admirable') // 0.5
 */
export function findValence(lexicon: ValenceLexicon, language: string, word: string): number {
  const words = lexicon[language]
  if (words === undefined) return 0
  const shortest = Math.min(word.length, Math.max(shortestStem, word.length - longestEnding))
  for (let length = word.length; length >= shortest; length--) {
    const beginning = word.slice(0, length)
    if (Object.hasOwn(words, beginning)) return words[beginning] ?? 0
  }
  return 0
}
