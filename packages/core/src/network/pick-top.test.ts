import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pickTop } from './pick-top.ts'

it('is what sorting everything would give', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 60 }), fc.nat(20), (values, limit) => {
      const isEven = (place: number) => place % 2 === 0
      const sorted = [...values.keys()]
        .filter(isEven)
        .sort((a, b) => (values[b] as number) - (values[a] as number) || a - b)
      expect(pickTop(values, limit, isEven)).toEqual(sorted.slice(0, limit))
    }),
  )
})
