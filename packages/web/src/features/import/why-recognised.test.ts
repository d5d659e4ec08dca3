import type { Mapping } from '@relais/server/import/import.schema'
import { expect, test } from 'vitest'
import { whyRecognised } from './why-recognised.ts'

const offered: Mapping = {
  kind: 'posts',
  fields: {
    author: 'Author',
    at: 'Published at',
    url: 'Permalink',
    'metrics.views': 'Vues',
    id: { from: 'Permalink', match: '/p/(\\w+)' },
  },
}
const origin = { mapping: offered, isRemembered: false }

test('its own name, a common name, or what stands in it', () => {
  expect(whyRecognised(offered, 'author', 'Author', origin)).toBe('own_name')
  expect(whyRecognised(offered, 'at', 'Published at', origin)).toBe('common_name')
  expect(whyRecognised(offered, 'metrics.views', 'Vues', origin)).toBe('common_name')
  expect(whyRecognised(offered, 'id', 'Permalink', origin)).toBe('values')
})

test('what somebody chose or used before is said to be so', () => {
  const changed: Mapping = { ...offered, fields: { ...offered.fields, text: 'Notes' } }
  expect(whyRecognised(changed, 'text', 'Notes', origin)).toBe('chosen')
  expect(whyRecognised(offered, 'author', 'Author', { ...origin, isRemembered: true })).toBe('remembered')
})
