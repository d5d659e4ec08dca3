import { expect, it } from 'vitest'
import { checkFile, longestFileLines } from './file-sizes.ts'

it('takes files up to the longest and refuses the next line', () => {
  expect(checkFile('packages/core/src/a.ts', '\n'.repeat(longestFileLines - 1))).toEqual([])
  expect(checkFile('packages/core/src/a.ts', '\n'.repeat(longestFileLines))).toHaveLength(1)
})

it('refuses folders whose name says nothing', () => {
  expect(checkFile('packages/server/src/utils/dates.ts', '')).toHaveLength(1)
  expect(checkFile('packages/server/src/utilisation/dates.ts', '')).toEqual([])
})
