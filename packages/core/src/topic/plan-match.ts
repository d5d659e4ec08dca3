import { foldTopicTerm } from '../text/fold-topic-term.ts'
import type { Topic } from './topic.ts'

/** A topic as the corpus is asked for it: every token in the form in which posts are indexed. */
export interface MatchPlan {
  /** Single tokens, of which one is enough. */
  readonly words: readonly string[]
  /** Runs of tokens, of which one is enough. */
  readonly phrases: readonly (readonly string[])[]
  readonly excludedWords: readonly string[]
  readonly excludedPhrases: readonly (readonly string[])[]
  /** Terms that hold nothing searchable, such as "!!!", as they were typed. */
  readonly unsearchable: readonly string[]
}

interface FoldedTerms {
  readonly words: string[]
  readonly phrases: string[][]
  readonly unsearchable: string[]
}

function foldTerms(terms: readonly string[]): FoldedTerms {
  const words = new Set<string>()
  const phrases = new Map<string, string[]>()
  const unsearchable: string[] = []
  for (const term of terms) {
    const tokens = foldTopicTerm(term)
    const [only] = tokens
    if (only === undefined) unsearchable.push(term)
    else if (tokens.length === 1) words.add(only)
    else phrases.set(tokens.join(' '), tokens)
  }
  return { words: [...words], phrases: [...phrases.values()], unsearchable }
}

/**
 * Cuts the terms of a topic exactly as posts are cut. Terms that fold to the same tokens are asked once.
 * @example planMatch({ terms: ['Vacunación', '"covid 19"'], exclude: ['perro'], languages: [], platforms: [] })
 * // { words: ['vacunacion'], phrases: [['covid', '19']], excludedWords: ['perro'], ... }
 */
export function planMatch(topic: Topic): MatchPlan {
  const wanted = foldTerms(topic.terms)
  const excluded = foldTerms(topic.exclude)
  return {
    words: wanted.words,
    phrases: wanted.phrases,
    excludedWords: excluded.words,
    excludedPhrases: excluded.phrases,
    unsearchable: [...wanted.unsearchable, ...excluded.unsearchable],
  }
}

/** Whether a plan asks for anything; one that does not matches no post. */
export function isSearchable(plan: MatchPlan): boolean {
  return plan.words.length > 0 || plan.phrases.length > 0
}
