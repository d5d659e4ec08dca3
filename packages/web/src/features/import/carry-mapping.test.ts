import type { Mapping } from '@relais/server/import/import.schema'
import { expect, test } from 'vitest'
import { carryMapping, isSameMapping } from './carry-mapping.ts'

const columns = [
  { name: 'Lien', examples: [] },
  { name: 'Date', examples: [] },
]
const suggested: Mapping = { kind: 'posts', fields: {}, file: { encoding: 'windows-1252' } }
const mapping: Mapping = {
  kind: 'posts',
  fields: { id: { from: 'Lien', match: '(x)' }, at: 'Date', platform: { value: 'tiktok' } },
  file: { encoding: 'utf-8' },
}

test('a mapping goes on when its columns are still there, with the way the file is read now', () => {
  expect(carryMapping(mapping, { columns, suggested })).toEqual({
    ...mapping,
    file: { encoding: 'windows-1252' },
  })
  const { file: _, ...plain } = suggested
  expect(carryMapping(mapping, { columns, suggested: plain })).not.toHaveProperty('file')
})

test('a mapping ends when a column that it reads is gone', () => {
  expect(carryMapping(mapping, { columns: columns.slice(1), suggested })).toBeNull()
})

test('two mappings are the same whatever the encoding, and not when a rule differs', () => {
  expect(isSameMapping(mapping, { ...mapping, file: { encoding: 'windows-874' } })).toBe(true)
  expect(isSameMapping(mapping, { ...mapping, fields: { ...mapping.fields, at: 'Lien' } })).toBe(false)
  expect(isSameMapping(mapping, { ...mapping, kind: 'accounts' })).toBe(false)
})
