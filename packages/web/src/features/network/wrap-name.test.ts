import { expect, test } from 'vitest'
import { wrapName } from './wrap-name.ts'

test('a name that fits stays on one line', () => {
  expect(wrapName('rye and oven', 20)).toEqual(['rye and oven'])
})

test('a longer one breaks between words, so that none is cut in two', () => {
  expect(wrapName('lecture, fonte et poêle', 20)).toEqual(['lecture, fonte et', 'poêle'])
  expect(wrapName('batchcooking, repasdelasemaine et gaucher', 20)).toEqual([
    'batchcooking,',
    'repasdelasemaine et…',
  ])
})

test('a single word that is too long is cut', () => {
  expect(wrapName('anticonstitutionnellement', 20)).toEqual(['anticonstitutionnel…'])
})
