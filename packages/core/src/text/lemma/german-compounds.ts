const shortestHead = 4
const shortestModifier = 3
/** What German puts between the parts of a compound. */
const links = ['', 's', 'n', 'en', 'es', 'er', 'e']

/**
 * The first parts that a German compound may have, whose last part is `head`: one of them must be a word, or the
 * compound is none. "Küchenmesser" is a Messer if "Küche" is a word; "Durchmesser" is none, for "durch" names nothing.
 * @returns folded words, most of which do not exist; none when the word is too short to be a compound
 * @example compoundModifiers('kochmesser', 'messer') // ['koch', 'kochen']
 */
export function compoundModifiers(word: string, head: string): string[] {
  if (head.length < shortestHead || !word.endsWith(head)) return []
  const modifier = word.slice(0, word.length - head.length)
  const bare = links.flatMap((link) =>
    modifier.endsWith(link) ? [modifier.slice(0, modifier.length - link.length)] : [],
  )
  return [...new Set([...bare, `${modifier}en`, `${modifier}e`])].filter(
    (part) => part.length >= shortestModifier && modifier.length >= shortestModifier,
  )
}
