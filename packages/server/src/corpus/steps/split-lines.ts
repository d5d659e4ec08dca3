/** The bytes of one line without its end; null when it was too long to keep, with what was kept of its beginning. */
export interface ByteLine {
  readonly line: number
  readonly bytes: Buffer
  readonly isTooLong: boolean
}

const lineFeed = 0x0a
const keptOfLongLine = 10_000

/**
 * Cuts a stream of bytes at line feeds and nowhere else (texts hold U+2028, which `readline` takes for a line end).
 * A line over `longestBytes` is passed over while it streams by: only its beginning is kept.
 * @returns the lines of each chunk together, so that a reader works through many of them without waiting
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  longestBytes: number,
): AsyncGenerator<ByteLine[]> {
  let line = 1
  let pending: Buffer[] = []
  let pendingBytes = 0
  let isTooLong = false

  const hold = (part: Buffer) => {
    pendingBytes += part.length
    if (isTooLong) return
    pending.push(part)
    if (pendingBytes <= longestBytes) return
    isTooLong = true
    pending = [Buffer.concat(pending).subarray(0, keptOfLongLine)]
  }
  const take = (): ByteLine => {
    const bytes = pending.length === 1 && pending[0] ? pending[0] : Buffer.concat(pending)
    const taken = { line, bytes, isTooLong }
    line++
    pending = []
    pendingBytes = 0
    isTooLong = false
    return taken
  }

  for await (const chunk of chunks) {
    const lines: ByteLine[] = []
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      hold(chunk.subarray(start, end))
      lines.push(take())
      start = end + 1
    }
    if (start < chunk.length) hold(chunk.subarray(start))
    if (lines.length > 0) yield lines
  }
  if (pendingBytes > 0) yield [take()]
}
