import { type MatchPlan, planMatch, wordsToInflect } from '@relais/core/topic/plan-match'
import type { Topic } from '@relais/core/topic/topic'
import { findForms } from './find-forms.ts'
import type { ScopedCorpus } from './scoped-corpus.ts'

/**
 * What several topics ask of the corpus, with the forms in which people write their words: one look-up for all.
 * @param languages those that all of them are asked in; empty: all
 * @returns in the order of `topics`
 */
export async function planTopics(
  corpus: ScopedCorpus,
  topics: readonly Topic[],
  languages: readonly string[],
): Promise<MatchPlan[]> {
  const words = wordsToInflect(topics.flatMap(({ terms, exclude }) => [...terms, ...exclude]))
  const forms = await findForms(corpus, words, languages)
  return topics.map((topic) => planMatch(topic, (word) => (forms.get(word) ?? []).map((form) => form.word)))
}

/** The same for single terms, each asked for alone and everywhere. */
export async function planTerms(corpus: ScopedCorpus, terms: readonly string[]): Promise<MatchPlan[]> {
  const topics = terms.map((term) => ({ terms: [term], exclude: [], languages: [], platforms: [] }))
  return await planTopics(corpus, topics, [])
}
