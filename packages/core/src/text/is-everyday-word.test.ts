import { expect, it } from 'vitest'
import { isEverydayWord } from './is-everyday-word.ts'
import { tokenise } from './tokenise.ts'

const judge = (words: string, language: string) =>
  tokenise(words).map(({ folded }) => [folded, isEverydayWord(folded, language)])

it.each([
  ['en', 'the those really', 'knife oven'],
  ['fr', 'celui ceux évidemment après', 'couteau aiguisage poêle'],
  ['es', 'aquello también además', 'cuchillo zapatillas'],
  ['th', 'ที่ และ', 'กาแฟ มีด'],
])(
  'tells in %s the words that are used everywhere from those that name something',
  (language, everyday, subjects) => {
    for (const [word, is] of judge(everyday, language)) expect([word, is]).toEqual([word, true])
    for (const [word, is] of judge(subjects, language)) expect([word, is]).toEqual([word, false])
  },
)

it('takes a word for everyday in its own language only', () => {
  expect(isEverydayWord('celui', 'en')).toBe(false)
  expect(isEverydayWord('the', 'fr')).toBe(false)
})

it('knows none of a language that it does not know', () => {
  expect(isEverydayWord('jest', 'pl')).toBe(false)
  expect(isEverydayWord('celui', '')).toBe(false)
})
