/** A picture as grey values, 0 black to 255 white, row by row. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

const columns = 9
const rows = 8
/** In grey values. Less is what saving a picture again does to an even ground. */
const leastStep = 2
/**
 * Of 64 pairs of neighbouring cells. A capital letter on a coloured ground, which networks give to whoever has no
 * picture, has 8 to 24; with so few steps strangers' pictures are a few bits apart.
 */
const fewestSteps = 28

/** Mean grey of one cell of a grid laid over the picture. */
function cellMean({ width, height, grey }: GreyPicture, column: number, row: number): number {
  const span = (at: number, cells: number, size: number) => {
    const from = Math.min(size - 1, Math.floor((at * size) / cells))
    return [from, Math.max(from + 1, Math.floor(((at + 1) * size) / cells))] as const
  }
  const [left, right] = span(column, columns, width)
  const [top, bottom] = span(row, rows, height)
  let sum = 0
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) sum += grey[y * width + x] as number
  return sum / ((right - left) * (bottom - top))
}

/**
 * Perceptual hash of a picture: 64 bits, each whether a cell of a 9 by 8 grid is clearly brighter than its right
 * neighbour. The same picture in another size, slightly cut or brightened has nearly the same bits.
 * @returns null for a picture too plain to be told from others: without a pixel, of one shade, a letter on a ground
 * @source Krawetz, "Kind of Like That" (2013); the least step and the fewest steps are ours
 */
export function dHash(picture: GreyPicture): bigint | null {
  if (picture.width < 1 || picture.height < 1 || picture.grey.length < picture.width * picture.height)
    return null
  let hash = 0n
  let steps = 0
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns - 1; column++) {
      const step = cellMean(picture, column, row) - cellMean(picture, column + 1, row)
      if (Math.abs(step) > leastStep) steps++
      hash = (hash << 1n) | (step > leastStep ? 1n : 0n)
    }
  return steps < fewestSteps ? null : hash
}

/** How many of 32 bits are set. */
function bitsOf(word: number): number {
  let rest = word - ((word >>> 1) & 0x5555_5555)
  rest = (rest & 0x3333_3333) + ((rest >>> 2) & 0x3333_3333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}

/** How many bits two hashes differ in, 0 to 64. */
export function hashDistance(a: bigint, b: bigint): number {
  const differing = a ^ b
  return bitsOf(Number(differing >> 32n) | 0) + bitsOf(Number(differing & 0xffff_ffffn) | 0)
}

const mostBitsApart = 6

/** Up to 6 of 64 bits apart, two pictures are most likely one. */
export const looksTheSame = (a: bigint, b: bigint): boolean => hashDistance(a, b) <= mostBitsApart
