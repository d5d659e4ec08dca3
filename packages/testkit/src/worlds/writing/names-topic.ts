import { findMatches } from '@relais/core/text/find-matches'
import { foldTopicTerm } from '@relais/core/text/fold-topic-term'
import type { WordBank } from '../word-bank.ts'

/** Whether a text names the topic of its world, as the product would find it. */
export function createTopicTest(bank: WordBank): (text: string) => boolean {
  const terms = bank.topic.terms.map((term) => foldTopicTerm(term))
  const excluded = bank.topic.exclude.map((term) => foldTopicTerm(term))
  return (text) => findMatches(text, terms).length > 0 && findMatches(text, excluded).length === 0
}
