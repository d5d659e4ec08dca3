import { expect, it } from 'vitest'
import { slugOf } from './slug-of.ts'

it.each([
  ['Café Ñandú & Cie', 'cafe-nandu-cie'],
  ['  --Acme--  ', 'acme'],
  ['ร้านกาแฟ ดี', 'ร้านกาแฟ-ดี'],
  ['🎉', 'workspace'],
  ['', 'workspace'],
])('writes %j as %j', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

it('never ends in a hyphen, also where it is cut', () => {
  expect(slugOf(`${'a'.repeat(47)} b`)).toBe('a'.repeat(47))
})
