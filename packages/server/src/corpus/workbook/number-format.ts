/** How the number in a cell is meant: Excel stores days, shares and counts alike and tells them apart by format. */
export type CellMeaning = 'number' | 'date' | 'time' | 'percent'

/** Formats that every workbook has without writing them down (ECMA-376, 18.8.30), with those of Asian versions. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const builtInTimes = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47])
const builtInPercents = new Set([9, 10])

/** Texts in quotes, escaped signs and conditions: letters that mean nothing there. Elapsed times keep theirs. */
const meaningless = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu

/** What a format code makes of a number. Only its first part counts: the others are for negative ones, zero and text. */
export function meaningOfCode(code: string): CellMeaning {
  const bare = (code.split(';')[0] ?? '').replaceAll(meaningless, '').replaceAll(/general|standard/giu, '')
  if (/[ydb]|mmm/iu.test(bare) || (/m/iu.test(bare) && !/[hs]/iu.test(bare))) return 'date'
  if (/[hs]/iu.test(bare)) return 'time'
  return bare.includes('%') ? 'percent' : 'number'
}

export function meaningOfBuiltIn(id: number): CellMeaning {
  if (builtInDates.has(id)) return 'date'
  if (builtInTimes.has(id)) return 'time'
  return builtInPercents.has(id) ? 'percent' : 'number'
}
