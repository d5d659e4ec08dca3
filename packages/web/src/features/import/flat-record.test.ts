import { expect, test } from 'vitest'
import { flatRecord } from './flat-record.ts'

test('nested fields are named with dots, and what is empty is left out', () => {
  const record = {
    text: 'Hi',
    title: '',
    metrics: { likes: 3, views: null },
    hashtags: ['a', 'b'],
    mentions: [],
  }
  expect([...flatRecord(record)]).toEqual([
    ['text', 'Hi'],
    ['metrics.likes', '3'],
    ['hashtags', 'a, b'],
  ])
})

test('zero and false are values', () => {
  expect([...flatRecord({ likes: 0, verified: false })]).toEqual([
    ['likes', '0'],
    ['verified', 'false'],
  ])
})
