import { expect, it } from 'vitest'
import { createValenceTable, foldedUnits, noValence, valenceLists } from './valence-table.ts'

const table = createValenceTable({ fr: { admir: [50, null], admirable: [null, 90], nul: [-80, -60] } })

function valencesOf(language: string, word: string): number[] | null {
  const units = Uint16Array.from(foldedUnits(word))
  const found = new Int8Array(valenceLists)
  return table.find(language, units, units.length, found) ? [...found] : null
}

it('knows a word by its beginning, each list by its own longest one', () => {
  expect(valencesOf('fr', 'admirables')).toEqual([50, 90])
  expect(valencesOf('fr', 'ADMIRÉ')).toEqual([50, noValence])
})

it('knows a short word only as a whole', () => {
  expect(valencesOf('fr', 'nul')).toEqual([-80, -60])
  expect(valencesOf('fr', 'nulle')).toBeNull()
})

it('knows no word of a language that it has no list of', () => {
  expect(valencesOf('de', 'admirables')).toBeNull()
  expect(valencesOf('constructor', 'nul')).toBeNull()
})
