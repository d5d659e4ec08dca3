import { describe, expect, test } from 'vitest'
import { matchValues } from './match-values.ts'
import { type ValueAnswer, type ValueQuestion, valueQuestions } from './value-questions.ts'

const said = (answers: Partial<Record<ValueQuestion, ValueAnswer>>) =>
  new Map(
    Object.entries(answers).map(([question, answer]) => [question as ValueQuestion, { answer }] as const),
  )
const wanted = (answers: Partial<Record<ValueQuestion, ValueAnswer>>, conditions: ValueQuestion[] = []) =>
  new Map(
    [...said(answers)].map(
      ([question, answer]) => [question, { ...answer, isCondition: conditions.includes(question) }] as const,
    ),
  )

describe('the values of a brand and of a creator', () => {
  test('agree where both say yes or both say no, differ where one says yes and one no', () => {
    const { states, agree, differ } = matchValues(
      wanted({ labels: 'yes', politics: 'no', vices: 'yes' }),
      said({ labels: 'yes', politics: 'no', vices: 'no' }),
    )
    expect([agree, differ]).toEqual([2, 1])
    expect(states.get('vices')).toBe('differ')
  })

  test('are to be talked about where it depends, also where it does for both', () => {
    const { talk, differ } = matchValues(
      wanted({ labels: 'depends', people: 'yes', work: 'depends' }),
      said({ labels: 'no', people: 'depends', work: 'depends' }),
    )
    expect([talk, differ]).toEqual([3, 0])
  })

  test('are unknown where somebody did not answer, which is neither yes nor no; it is said who', () => {
    const { states, unknown } = matchValues(wanted({ labels: 'yes' }), said({ people: 'no' }))
    expect(unknown).toBe(valueQuestions.length)
    expect([states.get('labels'), states.get('people'), states.get('work')]).toEqual([
      'creator-unknown',
      'brand-unknown',
      'unknown',
    ])
  })

  test('name a condition of the brand only where the two differ on it', () => {
    const { conditions } = matchValues(
      wanted({ labels: 'yes', vices: 'yes', work: 'yes' }, ['labels', 'vices', 'work']),
      said({ labels: 'no', vices: 'yes' }),
    )
    expect(conditions).toEqual(['labels'])
  })

  test('put every question into one count, whoever answers what', () => {
    const answers: (ValueAnswer | undefined)[] = ['yes', 'no', 'depends', undefined]
    for (const ours of answers)
      for (const theirs of answers) {
        const all = <Answer>(answer: Answer | undefined) =>
          new Map(answer === undefined ? [] : valueQuestions.map((one) => [one, answer] as const))
        const match = matchValues(
          all(ours && { answer: ours, isCondition: false }),
          all(theirs && { answer: theirs }),
        )
        expect(match.agree + match.differ + match.talk + match.unknown).toBe(valueQuestions.length)
      }
  })
})
