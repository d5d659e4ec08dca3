import type { Mapping } from '@relais/server/import/import.schema'
import { expect, test } from 'vitest'
import { columnOf, fixedValueOf, parseMappingFile, withColumn, withFixedValue } from './mapping.ts'

const mapping: Mapping = {
  kind: 'posts',
  fields: { id: 'video', tags: { from: 'labels', list: 'python' }, platform: { value: 'youtube' } },
}

test('a field comes from a column, from a column with a rule, or from one value for all', () => {
  expect(columnOf(mapping.fields.id)).toBe('video')
  expect(columnOf(mapping.fields.tags)).toBe('labels')
  expect(columnOf(mapping.fields.platform)).toBeNull()
  expect(fixedValueOf(mapping.fields.platform)).toBe('youtube')
  expect(columnOf(undefined)).toBeNull()
})

test('another column keeps the rule that came with the field', () => {
  expect(withColumn(mapping, 'tags', 'keywords').fields.tags).toEqual({ from: 'keywords', list: 'python' })
  expect(withColumn(mapping, 'platform', 'network').fields.platform).toBe('network')
})

test('a field can be left out', () => {
  expect(Object.keys(withColumn(mapping, 'id', null).fields)).toEqual(['tags', 'platform'])
})

test('a field can be the same for all', () => {
  expect(withFixedValue(mapping, 'lang', 'es').fields.lang).toEqual({ value: 'es' })
})

test('a saved mapping can be read again, and nothing else can', () => {
  expect(parseMappingFile(JSON.stringify(mapping))).toEqual(mapping)
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '{"kind":"orders","fields":{}}',
    '{"kind":"posts"}',
    '{"kind":"posts","fields":null}',
  ])
    expect(parseMappingFile(text), text).toBeNull()
})
