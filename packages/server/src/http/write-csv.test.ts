import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeCsv } from './write-csv.ts'

it('is read back as it was written by a CSV reader, whatever stands in it', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((cell) => !/^[=+\-@\t\r]/.test(cell))
  fc.assert(
    fc.property(
      fc
        .array(fc.tuple(text, text, fc.integer()), { minLength: 1 })
        .filter((rows) => rows.every(([a]) => a !== '')),
      (rows) => {
        const read = parse(writeCsv(rows), { bom: true, record_delimiter: '\r\n' })
        expect(read).toEqual(rows.map((row) => row.map(String)))
      },
    ),
  )
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('disarms the formula %j', (formula) => {
  const [[cell]] = parse(writeCsv([[formula]]), { bom: true, record_delimiter: '\r\n' }) as [[string]]
  expect(cell).toBe(`'${formula}`)
})

it('leaves negative numbers alone and unknowns empty', () => {
  expect(writeCsv([[-1.5, null, 'a']])).toBe('\uFEFF-1.5,,a\r\n')
})
