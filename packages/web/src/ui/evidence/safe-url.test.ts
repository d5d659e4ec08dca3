import { expect, test } from 'vitest'
import { safeUrl } from './safe-url.ts'

test('only addresses of the web become links', () => {
  expect(safeUrl('https://example.org/a b')).toBe('https://example.org/a%20b')
  expect(safeUrl('http://example.org/')).toBe('http://example.org/')
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    ' JaVaScRiPt:alert(1)',
    'not an address',
    null,
  ])
    expect(safeUrl(address), String(address)).toBeNull()
})
