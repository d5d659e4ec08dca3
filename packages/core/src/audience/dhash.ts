/** A picture as grey values, 0 black to 255 white, row by row. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

const columns = 9
const rows = 8

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
 * Perceptual hash of a picture: 64 bits, each whether a cell of a 9 by 8 grid is brighter than its right neighbour. The
 * same picture in another size, slightly cut or brightened has nearly the same bits.
 * @returns null for a picture without a pixel, or all of one shade, which is like any other
 * @source Krawetz, "Kind of Like That" (2013)
 */
export function dHash(picture: GreyPicture): bigint | null {
  if (picture.width < 1 || picture.height < 1 || picture.grey.length < picture.width * picture.height)
    return null
  let hash = 0n
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns - 1; column++)
      hash = (hash << 1n) | (cellMean(picture, column, row) > cellMean(picture, column + 1, row) ? 1n : 0n)
  return hash === 0n ? null : hash
}

/** How many bits two hashes differ in, 0 to 64. Up to 6 of 64 the pictures are most likely one. */
export function hashDistance(a: bigint, b: bigint): number {
  let [differing, rest] = [0, a ^ b]
  while (rest > 0n) {
    differing += Number(rest & 1n)
    rest >>= 1n
  }
  return differing
}
