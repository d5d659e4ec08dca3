import { tokenise } from '../text/tokenise.ts'
import { combineForms } from './combine-forms.ts'
import type { Form } from './pick-forms.ts'
import { readTerm } from './read-term.ts'

/** What a term counts besides what was typed. */
export interface CountedForms {
  readonly term: string
  /** As people write them, most seen first. */
  readonly forms: readonly string[]
}

const mostShown = 24

/**
 * The forms that each term counts besides the one that was typed, for the reader: terms that count nothing else are
 * left out.
 * @example countedForms(['couteau'], () => [{ word: 'couteaux', written: 'couteaux', seen: 4 }])
 * // [{ term: 'couteau', forms: ['couteaux'] }]
 */
export function countedForms(
  terms: readonly string[],
  formsOf: (word: string) => readonly Form[],
): CountedForms[] {
  return terms.flatMap((term) => {
    const { isExact, run } = readTerm(term)
    if (isExact || run !== null) return []
    const choices = tokenise(term).map(({ folded, start, end }) => [
      term.slice(start, end).toLowerCase(),
      ...formsOf(folded).map(({ written }) => written),
    ])
    if (choices.length === 0) return []
    const [, ...forms] = combineForms(choices).map((words) => words.join(' '))
    return forms.length === 0 ? [] : [{ term, forms: [...new Set(forms)].slice(0, mostShown) }]
  })
}
