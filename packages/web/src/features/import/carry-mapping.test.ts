import type { Mapping } from '@relais/server/import/import.schema'
import { expect, test } from 'vitest'
import { carryMapping } from './carry-mapping.ts'

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
