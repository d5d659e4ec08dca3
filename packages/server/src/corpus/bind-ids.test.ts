import { expect, it } from 'vitest'
import { bindIds } from './bind-ids.ts'

const largest = '18446744073709551615'

it('hands ids of an array over as whole numbers that lose no digit, also nested', () => {
  const sql = 'SELECT 1 WHERE id IN {ids:Array(UInt64)} AND edge IN {edges:Array(Array(UInt64))}'
  expect(bindIds(sql, { ids: [largest], edges: [['1', largest]] })).toEqual({
    ids: [BigInt(largest)],
    edges: [[1n, BigInt(largest)]],
  })
})

it('leaves words that look like numbers, single ids and unused parameters as they are', () => {
  const params = { words: ['2024'], id: largest, unused: ['7'] }
  expect(bindIds('{words:Array(String)} {id:UInt64}', params)).toEqual(params)
})

it('refuses an id that is no number', () => {
  expect(() => bindIds('{ids:Array(UInt64)}', { ids: ['1 OR 1'] })).toThrow(SyntaxError)
})
