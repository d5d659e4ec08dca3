import { expect, it } from 'vitest'
import { inlineManyIds } from './inline-ids.ts'

const sql = 'id IN {ids:Array(UInt64)} OR id IN {ids:Array(UInt64)} AND word IN {words:Array(String)}'
const many = Array.from({ length: 5_001 }, (_, index) => String(2n ** 64n - 1n - BigInt(index)))

it('writes many ids into the query wherever they stand, and leaves the rest bound', () => {
  const inlined = inlineManyIds(sql, { ids: many, words: many })
  expect(inlined.params).toEqual({ words: many })
  expect(inlined.sql).toBe(
    `id IN [${many.join(',')}] OR id IN [${many.join(',')}] AND word IN {words:Array(String)}`,
  )
})

it('leaves few ids bound', () => {
  const params = { ids: ['1'] }
  expect(inlineManyIds(sql, params)).toEqual({ sql, params })
})

it('lets nothing but whole numbers into the query', () => {
  expect(() => inlineManyIds(sql, { ids: [...many, '1] OR [1'] })).toThrow(SyntaxError)
})

it('takes shorter lists along with a long one: the query must not become a field of a form', () => {
  const two = {
    sql: 'id IN {ids:Array(UInt64)} AND account IN {accounts:Array(UInt64)}',
    params: { ids: many, accounts: ['7', '8'] },
  }
  expect(inlineManyIds(two.sql, two.params)).toEqual({
    sql: `id IN [${many.join(',')}] AND account IN [7,8]`,
    params: {},
  })
})
