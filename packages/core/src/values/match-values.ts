import { type ValueAnswer, type ValueQuestion, valueQuestions } from './value-questions.ts'

/** How two answers to one question stand to each other; who did not answer is named, never guessed. */
export type ValueState = 'agree' | 'differ' | 'talk' | 'creator-unknown' | 'brand-unknown' | 'unknown'

export interface GivenAnswer {
  readonly answer: ValueAnswer
}

export interface ValueMatch {
  readonly states: ReadonlyMap<ValueQuestion, ValueState>
  readonly agree: number
  readonly differ: number
  /** Where one of the two says that it depends. */
  readonly talk: number
  /** Where one did not answer, or neither did. */
  readonly unknown: number
  /** Of those on which they differ: what the brand calls a condition. */
  readonly conditions: readonly ValueQuestion[]
}

/**
 * Lays the answers of a brand and of a creator side by side. A count of each state and no score: twelve questions of
 * unlike weight do not add up.
 * Method: docs/methods/values.md
 * @example matchValues(new Map([['labels', { answer: 'yes', isCondition: true }]]), new Map([['labels', { answer: 'no' }]]))
 * // { differ: 1, conditions: ['labels'], unknown: 11, ... }
 */
export function matchValues(
  brand: ReadonlyMap<ValueQuestion, GivenAnswer & { readonly isCondition: boolean }>,
  creator: ReadonlyMap<ValueQuestion, GivenAnswer>,
): ValueMatch {
  const states = new Map(
    valueQuestions.map(
      (question) => [question, stateOf(brand.get(question), creator.get(question))] as const,
    ),
  )
  const count = (...wanted: ValueState[]) => [...states.values()].filter((one) => wanted.includes(one)).length
  return {
    states,
    agree: count('agree'),
    differ: count('differ'),
    talk: count('talk'),
    unknown: count('unknown', 'brand-unknown', 'creator-unknown'),
    conditions: valueQuestions.filter(
      (question) => states.get(question) === 'differ' && brand.get(question)?.isCondition === true,
    ),
  }
}

function stateOf(brand: GivenAnswer | undefined, creator: GivenAnswer | undefined): ValueState {
  if (brand === undefined) return creator === undefined ? 'unknown' : 'brand-unknown'
  if (creator === undefined) return 'creator-unknown'
  if (brand.answer === creator.answer && brand.answer !== 'depends') return 'agree'
  return brand.answer === 'depends' || creator.answer === 'depends' ? 'talk' : 'differ'
}
