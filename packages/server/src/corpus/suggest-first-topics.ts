import { pickFirstTopics, pickFrequentTopics } from '@relais/core/topic/pick-first-topics'
import { findFrequentWords } from './queries/frequent-words.ts'
import { findLabelWords } from './queries/label-words.ts'
import type { ScopedCorpus } from './scoped-corpus.ts'
import { type CountedTerm, spellTerms } from './spell-terms.ts'

const suggestions = 12
/** With so many labels there is something to begin with; with fewer, words that nobody made a label are added. */
const enough = 4

/** What people of this corpus talk about, to begin with. */
export async function suggestFirstTopics(corpus: ScopedCorpus): Promise<CountedTerm[]> {
  const labels = pickFirstTopics(await findLabelWords(corpus), suggestions)
  const words = labels.length >= enough ? labels : [...new Set([...labels, ...(await findWords(corpus))])]
  return await spellTerms(
    corpus,
    words.slice(0, suggestions).map((word) => [word]),
  )
}

async function findWords(corpus: ScopedCorpus): Promise<string[]> {
  const { words, posts } = await findFrequentWords(corpus)
  return pickFrequentTopics(words, posts, suggestions)
}
