const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * The beginning that relatives of a word share: two thirds of it, at least three letters.
 * @example stemOf('zapato') // 'zapa'
 */
export function stemOf(term: string): string {
  const letters = [...graphemes.segment(term)].map(({ segment }) => segment)
  return letters.slice(0, Math.max(3, Math.ceil((letters.length * 2) / 3))).join('')
}
