import { decodeLine, isMostlyNoise } from './decode-line.ts'
import { longestRowBytes, type ReadRow, unreadable } from './read-rows.ts'
import { type ByteLine, splitLines } from './split-lines.ts'

/** Integers of 16 digits and more lose digits as numbers: native ids are among them. */
const mayHoldLongInteger = /\d{16}/
const integer = /^-?\d+$/

type SourceAware = (key: string, value: unknown, context: { readonly source?: string }) => unknown

const keepLongIntegers: SourceAware = (_, value, { source }) =>
  typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && integer.test(source)
    ? source
    : value

function parseJson(text: string): unknown {
  return mayHoldLongInteger.test(text)
    ? JSON.parse(text, keepLongIntegers as Parameters<typeof JSON.parse>[1])
    : JSON.parse(text)
}

function readLine({ line, bytes, isTooLong }: ByteLine): ReadRow | null {
  if (isTooLong) return unreadable(line, bytes.length, 'line_too_long', bytes.toString('utf8'))
  const { text: written, isRepaired, isUnreadable } = decodeLine(bytes)
  if (isUnreadable) return unreadable(line, bytes.length, 'unreadable_bytes', written)
  const text = line === 1 && written.startsWith('\uFEFF') ? written.slice(1) : written
  if (text.trim() === '') return null
  try {
    const value = parseJson(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return unreadable(line, bytes.length, 'wrong_type', text)
    }
    return {
      line,
      bytes: bytes.length,
      fields: value as Record<string, unknown>,
      rejection: null,
      isRepaired,
      text: () => text,
    }
  } catch {
    return unreadable(line, bytes.length, isMostlyNoise(text) ? 'unreadable_bytes' : 'not_json', text)
  }
}

/** Rows of a file with one JSON object a line. Blank lines are no rows. */
export async function* readNdjson(chunks: AsyncIterable<Buffer>): AsyncGenerator<ReadRow[]> {
  for await (const lines of splitLines(chunks, longestRowBytes)) {
    const rows = lines.map(readLine).filter((row) => row !== null)
    if (rows.length > 0) yield rows
  }
}
