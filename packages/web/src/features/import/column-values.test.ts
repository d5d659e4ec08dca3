import type { Mapping, Preview } from '@relais/server/import/import.schema'
import { expect, test } from 'vitest'
import { asInFile, columnsInSight, countUnfit, valueInColumn } from './column-values.ts'

const mapping: Mapping = {
  kind: 'accounts',
  fields: { handle: 'Compte', followers: 'Abonnés', platform: 'Réseau', url: 'Lien' },
}
type Row = Preview['rows'][number]
const good: Row = {
  line: 2,
  cells: { Compte: '@mina', Abonnés: '12,5 k', Réseau: 'Instagram', Notes: 'sympa' },
  record: {},
  rejection: null,
}
const bad: Row = {
  line: 3,
  cells: { Compte: 'ben', Abonnés: 'beaucoup' },
  record: null,
  rejection: { reason: 'wrong_type', field: 'followers', value: 'beaucoup' },
}
const values = new Map([
  ['handle', 'mina'],
  ['followers', '12500'],
  ['platform', 'instagram'],
])

test('a cell tells what is read from it where that is written otherwise', () => {
  expect(valueInColumn(good, 'Abonnés', mapping, values)).toEqual({
    raw: '12,5 k',
    understood: [{ field: 'followers', value: '12500' }],
    isCulprit: false,
  })
  expect(valueInColumn(good, 'Compte', mapping, values).understood).toEqual([])
  expect(valueInColumn(good, 'Réseau', mapping, values).understood).toEqual([])
  expect(valueInColumn(good, 'Notes', mapping, values)).toEqual({
    raw: 'sympa',
    understood: [],
    isCulprit: false,
  })
})

test('the cell that a row is left out for is marked, and counted for its column', () => {
  expect(valueInColumn(bad, 'Abonnés', mapping, new Map()).isCulprit).toBe(true)
  expect(valueInColumn(bad, 'Compte', mapping, new Map()).isCulprit).toBe(false)
  expect(countUnfit([good, bad], 'Abonnés', mapping)).toBe(1)
  expect(countUnfit([good, bad], 'Notes', mapping)).toBe(0)
})

test('a reason names what stands in the file, not what was made of it', () => {
  const tidied: Row = { ...bad, rejection: { reason: 'wrong_type', field: 'followers', value: 'BEAUCOUP' } }
  expect(asInFile(tidied, mapping)?.value).toBe('beaucoup')
  expect(asInFile(good, mapping)).toBeNull()
})

test('a row that could not be split has no cells', () => {
  const broken: Row = {
    ...bad,
    cells: null,
    rejection: { reason: 'wrong_column_count', field: null, value: null },
  }
  expect(valueInColumn(broken, 'Compte', mapping, new Map())).toEqual({
    raw: null,
    understood: [],
    isCulprit: false,
  })
})

test('of a wide table only the columns that fill something are shown, until all are asked for', () => {
  const wide = Array.from({ length: 60 }, (_, index) => `c${index}`).concat('Compte', 'Lien')
  expect(columnsInSight(wide, mapping, false)).toEqual(['Compte', 'Lien'])
  expect(columnsInSight(wide, mapping, true)).toHaveLength(62)
  expect(columnsInSight(['Compte', 'Notes'], mapping, false)).toEqual(['Compte', 'Notes'])
})
