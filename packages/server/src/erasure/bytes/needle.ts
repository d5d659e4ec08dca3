/** Bytes that must not be found, and what they are, without saying them. */
export interface Needle {
  readonly what: string
  readonly bytes: Buffer
}

export interface Find {
  readonly file: string
  readonly what: string
}

/** Looks for needles in a stream of pieces, also across their borders. */
export function createNeedleSearch(needles: readonly Needle[]) {
  const overlap = Math.max(0, ...needles.map((needle) => needle.bytes.length - 1))
  const found = new Set<string>()
  let tail = Buffer.alloc(0)
  const search = (bytes: Buffer) => {
    for (const needle of needles) {
      if (!found.has(needle.what) && bytes.includes(needle.bytes)) found.add(needle.what)
    }
  }
  return {
    found,
    see(piece: Buffer): void {
      if (tail.length > 0) search(Buffer.concat([tail, piece.subarray(0, overlap)]))
      search(piece)
      const end = piece.length < overlap ? Buffer.concat([tail, piece]) : piece
      tail = Buffer.from(end.subarray(Math.max(0, end.length - overlap)))
    },
  }
}
