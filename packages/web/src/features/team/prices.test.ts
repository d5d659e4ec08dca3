import { expect, it } from 'vitest'
import { pasteColumn, readPrices, writePrice } from './prices.ts'

it('fills the rows below with a pasted column, and leaves the others alone', () => {
  const rows = ['1', '2', '3', '4']
  expect(pasteColumn({ 1: '10' }, rows, '2', '300\r\n\r\n450\r\n')).toEqual({ 1: '10', 2: '300', 4: '450' })
  expect(pasteColumn({}, rows, '4', '7\n8\n9')).toEqual({ 4: '7' })
})

it('reads what is an amount, takes an emptied price away, and leaves aside what is neither', () => {
  expect(readPrices({ 1: '12,50', 2: 'soon', 3: '300-450', 4: ' ' }, 'EUR')).toEqual([
    { accountId: '1', price: { low: 1_250, high: 1_250 } },
    { accountId: '3', price: { low: 30_000, high: 45_000 } },
    { accountId: '4', price: null },
  ])
})

it.each([
  ['EUR', { low: 0, high: 0 }],
  ['EUR', { low: 1_250, high: 120_050 }],
  ['JPY', { low: 5_000, high: 5_000 }],
  ['KWD', { low: 1_500, high: 2_000 }],
])('writes a saved price in %s so that it is read as the same', (currency, price) => {
  expect(readPrices({ 1: writePrice(price, currency) }, currency)).toEqual([{ accountId: '1', price }])
})
