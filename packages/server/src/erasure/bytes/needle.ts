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
  const longest = Math.max(1, ...needles.map((needle) => needle.bytes.length))
  const found = new Set<string>()
  let tail = Buffer.alloc(0)
  return {
    found,
    see(piece: Buffer): void {
      const joined = tail.length === 0 ? piece : Buffer.concat([tail, piece])
      for (const { what, bytes } of needles) if (!found.has(what) && joined.includes(bytes)) found.add(what)
      tail = Buffer.from(joined.subarray(Math.max(0, joined.length - longest + 1)))
    },
  }
}
