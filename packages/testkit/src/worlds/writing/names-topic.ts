import { findMatches } from '@relais/core/text/find-matches'
import { planMatch } from '@relais/core/topic/plan-match'
import type { WordBank } from '../word-bank.ts'

/** Whether a text names the topic of its world, as the product would find it. */
export function createTopicTest({ topic }: Pick<WordBank, 'topic'>): (text: string) => boolean {
  const plan = planMatch({ ...topic, languages: [], platforms: [] })
  const terms = [...plan.words.map((word) => [word]), ...plan.phrases]
  const excluded = [...plan.excludedWords.map((word) => [word]), ...plan.excludedPhrases]
  return (text) =>
    findMatches(text, terms, plan.runs).length > 0 &&
    findMatches(text, excluded, plan.excludedRuns).length === 0
}
