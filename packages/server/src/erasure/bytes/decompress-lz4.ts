const leastMatch = 4
const saturated = 15

/**
 * Unpacks one LZ4 block (https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md).
 * @param size of the unpacked bytes, which the format leaves to its container to say
 * @throws RangeError when the block does not unpack to exactly that size
 */
export function decompressLz4(packed: Uint8Array, size: number): Buffer {
  const unpacked = Buffer.allocUnsafe(size)
  let from = 0
  let to = 0

  const readLength = (start: number): number => {
    let length = start
    if (start !== saturated) return length
    for (;;) {
      const more = packed[from++]
      if (more === undefined) throw new RangeError('The block ends within a length.')
      length += more
      if (more !== 255) return length
    }
  }

  while (from < packed.length) {
    const token = packed[from++] as number
    const literals = readLength(token >> 4)
    if (from + literals > packed.length || to + literals > size) throw new RangeError('Literals do not fit.')
    unpacked.set(packed.subarray(from, from + literals), to)
    from += literals
    to += literals
    if (from === packed.length) break

    const offset = (packed[from] as number) | ((packed[from + 1] ?? 0) << 8)
    from += 2
    const match = readLength(token & saturated) + leastMatch
    if (offset === 0 || offset > to || to + match > size) throw new RangeError('A match does not fit.')
    if (offset >= match) {
      unpacked.copyWithin(to, to - offset, to - offset + match)
      to += match
    } else {
      for (const end = to + match; to < end; to++) unpacked[to] = unpacked[to - offset] as number
    }
  }
  if (to !== size) throw new RangeError(`The block unpacks to ${to} bytes instead of ${size}.`)
  return unpacked
}
