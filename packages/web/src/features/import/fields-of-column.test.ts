import type { Mapping } from '@relais/server/import/import.schema'
import { expect, test } from 'vitest'
import { fieldsOfColumn, withColumnAs, withoutColumn } from './fields-of-column.ts'

const mapping: Mapping = {
  kind: 'posts',
  fields: {
    platform: { value: 'instagram' },
    url: 'Lien',
    id: { from: 'Lien', match: '/p/(\\w+)' },
    'metrics.comments': { from: ['Commentaires', 'Réponses'] },
  },
}

test('one column can fill several fields, and one field can come from several columns', () => {
  expect(fieldsOfColumn(mapping, 'Lien')).toEqual(['url', 'id'])
  expect(fieldsOfColumn(mapping, 'Réponses')).toEqual(['metrics.comments'])
  expect(fieldsOfColumn(mapping, 'Notes')).toEqual([])
})

test('a column can be left out; a field of several columns keeps the others', () => {
  expect(Object.keys(withoutColumn(mapping, 'Lien').fields)).toEqual(['platform', 'metrics.comments'])
  expect(withoutColumn(mapping, 'Réponses').fields['metrics.comments']).toEqual({ from: 'Commentaires' })
})

test('a column takes a field over from the one that filled it', () => {
  const changed = withColumnAs(mapping, 'Adresse', 'url')
  expect(changed.fields.url).toBe('Adresse')
  expect(changed.fields.id).toEqual({ from: 'Lien', match: '/p/(\\w+)' })
})

test('a column that filled two fields fills the chosen one alone, with its rule', () => {
  const changed = withColumnAs(mapping, 'Lien', 'id')
  expect(changed.fields.id).toEqual({ from: 'Lien', match: '/p/(\\w+)' })
  expect(changed.fields.url).toBeUndefined()
})

test('a value that was the same for all gives way to a column', () => {
  expect(withColumnAs(mapping, 'Réseau', 'platform').fields.platform).toBe('Réseau')
  expect(withColumnAs(mapping, 'Lien', null).fields.platform).toEqual({ value: 'instagram' })
})
