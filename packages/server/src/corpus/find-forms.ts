import { compoundModifiers } from '@relais/core/text/lemma/german-compounds'
import { askedKeys, inflections } from '@relais/core/text/lemma/inflections'
import { plainKeys } from '@relais/core/text/plain-letters'
import { type Form, pickForms, pickPlainVariants } from '@relais/core/topic/pick-forms'
import { type FoundWord, findLongerWords, findWords } from './queries/find-words.ts'
import type { ScopedCorpus } from './scoped-corpus.ts'
import { backwards, germanTailKind, plainKind } from './steps/collect-words.ts'

/** The other forms of each word that people wrote, most seen first. */
export type WordForms = ReadonlyMap<string, readonly Form[]>

const mostCompounds = 30

const languagesKnown = Object.keys(inflections)

/** Where the forms of these words, and what their plain letters may stand for, are filed. */
function keysOfAll(words: readonly string[]) {
  const inflected = languagesKnown.map((language) => ({
    kind: language,
    keys: [...new Set(words.flatMap((word) => askedKeys(word, language)))],
  }))
  return [...inflected, { kind: plainKind, keys: [...new Set(words.flatMap(plainKeys))] }]
}

/**
 * German words that end with this one and begin with another: a Küchenmesser is a Messer. The word itself must be at
 * home in German.
 * @param found words filed under the word's own keys
 */
async function findCompounds(
  corpus: ScopedCorpus,
  word: string,
  found: readonly FoundWord[],
): Promise<Form[]> {
  if (!isAtHomeIn('de', word, found)) return []
  const heads = askedKeys(word, 'de').filter((key) => found.some((row) => row.key === key))
  const tails = heads.map((head) => findLongerWords(corpus, germanTailKind, backwards(head)))
  const longer = (await Promise.all(tails)).flat()
  const modifiersOf = ({ key }: FoundWord) => heads.flatMap((head) => compoundModifiers(backwards(key), head))
  const modifiers = [...new Set(longer.flatMap(modifiersOf))]
  const known = new Set((await findWords(corpus, [{ kind: 'de', keys: modifiers }])).map(({ key }) => key))
  const compounds = longer.filter((row) => modifiersOf(row).some((part) => known.has(part)))
  const byWord = new Map(compounds.map((row) => [row.word, row]))
  return [...byWord.values()].sort(mostSeenFirst).slice(0, mostCompounds)
}

/** Where a word, or what it is a plural of, is seen most. */
function isAtHomeIn(language: string, word: string, rows: readonly FoundWord[]): boolean {
  const times = (kind: string) => {
    const keys = askedKeys(word, kind)
    const seen = rows.filter((row) => row.language === kind && keys.includes(row.key)).map((row) => row.seen)
    return Math.max(0, ...seen)
  }
  return times(language) > 0 && times(language) >= Math.max(...languagesKnown.map(times))
}

const mostSeenFirst = (a: Form, b: Form) => b.seen - a.seen || (a.word < b.word ? -1 : 1)

/**
 * The forms in which people here write these words: inflections, German compounds that end with one, and the words
 * that plain letters stand for. Two look-ups by key, whatever the size of the corpus, and for German a third.
 * @param words as posts are indexed
 * @param languages those that are asked for; empty: all
 */
export async function findForms(
  corpus: ScopedCorpus,
  words: readonly string[],
  languages: readonly string[],
): Promise<WordForms> {
  if (words.length === 0) return new Map()
  const found = await findWords(corpus, keysOfAll(words))
  const plain = found.filter(({ language }) => language === plainKind)
  const timesTyped = (word: string) =>
    Math.max(0, ...found.filter((row) => row.word === word).map(({ seen }) => seen))
  const variantsOf = new Map(
    words.map((word) => [word, pickPlainVariants(word, plain, timesTyped(word))] as const),
  )
  const variants = [...new Set([...variantsOf.values()].flat().map(({ word }) => word))]
  const foundOfVariants = variants.length === 0 ? [] : await findWords(corpus, keysOfAll(variants))
  const isGermanAsked = languages.length === 0 || languages.includes('de')
  const forms = words.map(async (word) => {
    const meant = variantsOf.get(word) ?? []
    const inflected = pickForms(word, found, languages)
    const ofVariants = meant.flatMap((form) => [form, ...pickForms(form.word, foundOfVariants, languages)])
    const compounds = isGermanAsked ? await findCompounds(corpus, word, found) : []
    const byWord = new Map([...compounds, ...ofVariants, ...inflected].map((form) => [form.word, form]))
    byWord.delete(word)
    return [word, [...byWord.values()].sort(mostSeenFirst)] as const
  })
  return new Map(await Promise.all(forms))
}
