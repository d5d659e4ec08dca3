import { expect, it } from 'vitest'
import { pickForms, pickPlainVariants, type SeenWord } from './pick-forms.ts'

const seen = (language: string, word: string, times: number): SeenWord => ({
  language,
  word,
  written: word,
  seen: times,
})
const words = (forms: readonly { readonly word: string }[]) => forms.map(({ word }) => word)

it('takes the forms of the languages that a word is at home in', () => {
  const rows = [seen('es', 'pan', 64), seen('es', 'panes', 16), seen('en', 'pan', 4), seen('en', 'pans', 64)]
  expect(words(pickForms('pan', rows, []))).toEqual(['panes'])
  expect(words(pickForms('pan', [...rows, seen('en', 'pan', 64)], []))).toEqual(['pans', 'panes'])
  expect(words(pickForms('pan', rows, ['en']))).toEqual(['pans'])
})

it('finds the singular of a plural that nobody wrote', () => {
  expect(words(pickForms('couteaux', [seen('fr', 'couteau', 4)], []))).toEqual(['couteau'])
})

it('does not take what merely shares a base with a word', () => {
  expect(words(pickForms('running', [seen('en', 'running', 4), seen('en', 'ran', 4)], []))).toEqual([])
})

it('names each form once, the most seen first', () => {
  const rows = [
    seen('en', 'knife', 1),
    seen('en', 'knives', 1),
    seen('en', 'knives', 4),
    seen('en', 'knifes', 16),
  ]
  expect(pickForms('knife', rows, []).map((form) => [form.word, form.seen])).toEqual([
    ['knifes', 16],
    ['knives', 5],
  ])
})

it('takes plain letters for what people write more often, and never silently for that alone', () => {
  const año = [seen('plain', 'año', 64)]
  expect(words(pickPlainVariants('ano', año, 4))).toEqual(['año'])
  expect(words(pickPlainVariants('ano', año, 256))).toEqual([])
  expect(words(pickPlainVariants('munchen', [seen('plain', 'münchen', 4)], 0))).toEqual(['münchen'])
  expect(words(pickPlainVariants('muenchen', [seen('plain', 'münchen', 4)], 0))).toEqual(['münchen'])
  expect(words(pickPlainVariants('muenchen', [seen('plain', 'munchën', 4)], 0))).toEqual([])
})
