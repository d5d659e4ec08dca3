import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupNearDuplicates } from './group-near-duplicates.ts'

const options = { fewestLetters: 12, alike: 0.7 }

it('finds copies whatever their capitals, signs and invisible letters, and near copies', () => {
  const texts = [
    'Check out my new channel, friends!',
    'What a lovely knife you have there',
    'CHECK OUT MY NEW CHANNEL FRIENDS \ufeff',
    'check out my new channel friends 2',
  ]
  expect(groupNearDuplicates(texts, options)).toEqual([[0, 2, 3]])
})

it('finds copies in Thai, which has no spaces', () => {
  const texts = ['ฝากร้านด้วยนะคะ กระเป๋าราคาถูก', 'กาแฟแก้วนี้หอมมากเลยค่ะ', 'ฝากร้านด้วยนะคะ กระเป๋าราคาถูกค่ะ']
  expect(groupNearDuplicates(texts, options)).toEqual([[0, 2]])
})

it('takes short texts for no copies: many say "nice"', () => {
  expect(groupNearDuplicates(['Nice!', 'nice', 'NICE', '', '🔥🔥'], options)).toEqual([])
})

it('puts each text into one group at most, and the same groups whatever the order', () => {
  const word = fc.constantFrom('knife', 'steel', 'carbon', 'handle', 'sharp', 'edge', 'stone', 'onion')
  const text = fc.array(word, { minLength: 3, maxLength: 6 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 12 }), (unique) => {
      const texts = unique.flatMap((one) => [one, one.toUpperCase()])
      const groups = groupNearDuplicates(texts, { ...options, alike: 1 })
      const places = groups.flat()
      expect(new Set(places).size).toBe(places.length)
      expect(places.length).toBe(texts.filter((one) => one.replaceAll(' ', '').length >= 12).length)
    }),
    { numRuns: 50 },
  )
})
