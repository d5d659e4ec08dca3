import fc from 'fast-check'
import { expect, it } from 'vitest'
import { IdTable } from './id-table.ts'

const id = fc.oneof(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.bigInt({ min: 0n, max: 20n }))

it('gives each id one number, in the order of arrival, and the id back, whatever ids come', () => {
  fc.assert(
    fc.property(fc.array(fc.array(id, { maxLength: 900 }), { maxLength: 4 }), (lists) => {
      const table = new IdTable()
      const expected = new Map<bigint, number>()
      for (const list of lists) {
        const numbers = table.add(BigUint64Array.from(list))
        for (const one of list) if (!expected.has(one)) expected.set(one, expected.size)
        expect([...numbers]).toEqual(list.map((one) => expected.get(one)))
      }
      expect(table.size).toBe(expected.size)
      for (const [one, number] of expected) {
        expect(table.idOf(number)).toBe(String(one))
        expect(table.find(String(one))).toBe(number)
      }
    }),
    { numRuns: 40 },
  )
})

it('does not know an id that never came, and puts numbers in the order of their ids', () => {
  const table = new IdTable()
  table.add(BigUint64Array.of(2n ** 60n, 3n, 2n ** 40n))
  expect(table.find('4')).toBeUndefined()
  expect([0, 1, 2].sort(table.compare)).toEqual([1, 2, 0])
})
