import { pickFirstTopics, pickFrequentTopics } from '@relais/core/topic/pick-first-topics'
import { planTerms } from './plan-topics.ts'
import { findFrequentWords } from './queries/frequent-words.ts'
import { findLabelWords } from './queries/label-words.ts'
import type { ScopedCorpus } from './scoped-corpus.ts'
import { type CountedTerm, spellTerms } from './spell-terms.ts'

const suggestions = 12
/** With so many labels there is something to begin with; with fewer, words that nobody made a label are added. */
const enough = 4

/** What people of this corpus talk about, to begin with. Of several forms of one word, the most used. */
export async function suggestFirstTopics(corpus: ScopedCorpus): Promise<CountedTerm[]> {
  const labels = pickFirstTopics(await findLabelWords(corpus), suggestions)
  const words = labels.length >= enough ? labels : [...new Set([...labels, ...(await findWords(corpus))])]
  const spelled = await spellTerms(
    corpus,
    words.slice(0, suggestions).map((word) => [word]),
  )
  return await withoutOtherForms(corpus, spelled)
}

/** Words that ask the corpus for the same words are forms of one: the first stays. */
async function withoutOtherForms(
  corpus: ScopedCorpus,
  counted: readonly CountedTerm[],
): Promise<CountedTerm[]> {
  const plans = await planTerms(
    corpus,
    counted.map(({ term }) => term),
  )
  const asked = plans.map(({ words, phrases, runs }) => JSON.stringify([words.toSorted(), phrases, runs]))
  return counted.filter((_, place) => asked.indexOf(asked[place] as string) === place)
}

async function findWords(corpus: ScopedCorpus): Promise<string[]> {
  const { words, posts } = await findFrequentWords(corpus)
  return pickFrequentTopics(words, posts, suggestions)
}
