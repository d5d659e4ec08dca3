import { expect, test } from 'vitest'
import type { MendRow } from './mend-rows.ts'
import { toMendSheet } from './mend-sheet.ts'

const row: MendRow = {
  line: 12,
  reason: 'invalid_date',
  field: 'at',
  column: 'Date',
  value: '31/31/2025',
  cells: { Compte: '@mina', Date: '31/31/2025', Texte: 'dit ; "oui"' },
}
const sheet = (separator: ',' | ';') =>
  toMendSheet(['Compte', 'Date', 'Texte'], [row], () => 'Pas une date.', separator)

test('the reason stands in front of the row, under names that an import passes over', () => {
  expect(sheet(';')).toBe(
    '\uFEFFrelais_line;relais_reason;relais_field;relais_value;Compte;Date;Texte\r\n' +
      '12;Pas une date.;Date;31/31/2025; @mina;31/31/2025;"dit ; ""oui"""\r\n',
  )
})

test('a cell that Excel would run is words with a space before them', () => {
  const risky: MendRow = { ...row, cells: { Compte: '=1+1', Date: '-5', Texte: '+33' } }
  expect(toMendSheet(['Compte', 'Date', 'Texte'], [risky], () => '', ',')).toContain(', =1+1, -5, +33\r\n')
})
