import { combineForms } from './combine-forms.ts'
import { readTerm } from './read-term.ts'
import type { Topic } from './topic.ts'

/** A topic as the corpus is asked for it: every token in the form in which posts are indexed. */
export interface MatchPlan {
  /** Single tokens, of which one is enough. */
  readonly words: readonly string[]
  /** Runs of tokens, of which one is enough. */
  readonly phrases: readonly (readonly string[])[]
  /** Letters of scripts without spaces that stand in a row, wherever words end; one is enough. */
  readonly runs: readonly string[]
  readonly excludedWords: readonly string[]
  readonly excludedPhrases: readonly (readonly string[])[]
  readonly excludedRuns: readonly string[]
  /** Terms that hold nothing searchable, such as "!!!", as they were typed. */
  readonly unsearchable: readonly string[]
}

/** Other forms of a word, as posts are indexed; empty when there are none, or nobody knows. */
export type FormsOf = (word: string) => readonly string[]

/** A hashtag of fewer letters is rarely the phrase it could be made of. */
const shortestJoined = 6

function planTerms(terms: readonly string[], formsOf: FormsOf) {
  const words = new Set<string>()
  const phrases = new Map<string, readonly string[]>()
  const runs = new Set<string>()
  const unsearchable: string[] = []
  for (const typed of terms) {
    const { tokens, isExact, run } = readTerm(typed)
    const [only] = tokens
    if (only === undefined) unsearchable.push(typed)
    else if (run !== null) runs.add(run)
    else {
      const choices = tokens.map((token) => (isExact ? [token] : [token, ...formsOf(token)]))
      if (tokens.length === 1) for (const word of choices[0] ?? []) words.add(word)
      else
        for (const phrase of combineForms(choices)) {
          phrases.set(phrase.join(' '), phrase)
          const joined = phrase.join('')
          if (!isExact && joined.length >= shortestJoined) words.add(`#${joined}`)
        }
    }
  }
  return { words: [...words], phrases: [...phrases.values()], runs: [...runs], unsearchable }
}

/**
 * Cuts the terms of a topic exactly as posts are cut, and adds the other forms of their words. A phrase is also found
 * as one hashtag. Terms that come to the same are asked once.
 * @param formsOf other forms of a word that somebody wrote; none unless told
 * @example planMatch({ terms: ['Vacunación', 'covid 19'], exclude: ['perro'], languages: [], platforms: [] })
 * // { words: ['vacunacion', '#covid19'], phrases: [['covid', '19']], excludedWords: ['perro'], ... }
 */
export function planMatch(topic: Topic, formsOf: FormsOf = () => []): MatchPlan {
  const wanted = planTerms(topic.terms, formsOf)
  const excluded = planTerms(topic.exclude, formsOf)
  return {
    words: wanted.words,
    phrases: wanted.phrases,
    runs: wanted.runs,
    excludedWords: excluded.words,
    excludedPhrases: excluded.phrases,
    excludedRuns: excluded.runs,
    unsearchable: [...wanted.unsearchable, ...excluded.unsearchable],
  }
}

/** Words of these terms that are wanted in all their forms, each once. */
export function wordsToInflect(terms: readonly string[]): string[] {
  const words = terms
    .map(readTerm)
    .flatMap(({ tokens, isExact, run }) => (isExact || run !== null ? [] : tokens))
  return [...new Set(words)]
}

/** Whether a plan asks for anything; one that does not matches no post. */
export function isSearchable(plan: MatchPlan): boolean {
  return plan.words.length > 0 || plan.phrases.length > 0 || plan.runs.length > 0
}
