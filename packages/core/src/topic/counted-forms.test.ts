import { expect, it } from 'vitest'
import { countedForms } from './counted-forms.ts'
import type { Form } from './pick-forms.ts'

const known: Readonly<Record<string, readonly Form[]>> = {
  vacunacion: [{ word: 'vacunaciones', written: 'vacunaciones', seen: 4 }],
  couteau: [{ word: 'couteaux', written: 'couteaux', seen: 16 }],
  espana: [{ word: 'españa', written: 'españa', seen: 16 }],
}
const formsOf = (word: string) => known[word] ?? []

it('names what a word counts besides what was typed, as people write it', () => {
  expect(countedForms(['Vacunación', 'espana', 'gripe'], formsOf)).toEqual([
    { term: 'Vacunación', forms: ['vacunaciones'] },
    { term: 'espana', forms: ['españa'] },
  ])
})

it('inflects the words of a phrase in place', () => {
  expect(countedForms(['Couteau de chef'], formsOf)).toEqual([
    { term: 'Couteau de chef', forms: ['couteaux de chef'] },
  ])
})

it('says nothing of terms that count only what was typed', () => {
  expect(countedForms(['"couteau"', '#couteau', '@couteau', 'ชาเขียว', '!!!'], formsOf)).toEqual([])
})
