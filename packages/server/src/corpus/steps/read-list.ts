import { readPerson, splitPeople } from '@relais/core/record/read-person'
import type { Rejection } from '@relais/core/record/rejection'
import { decodeLine } from './decode-line.ts'
import { longestRowBytes, type ReadRow, unreadable } from './read-rows.ts'
import { type ByteLine, splitLines } from './split-lines.ts'

/** The one column of a list. */
export const listColumn = 'person'

const noPerson = (text: string): Rejection => ({
  reason: 'wrong_type',
  field: 'handle',
  value: text.slice(0, 200),
})

function readLine({ line, bytes, isTooLong }: ByteLine): ReadRow[] {
  if (isTooLong) return [unreadable(line, bytes.length, 'line_too_long', bytes.toString('utf8'))]
  const { text, isRepaired, isUnreadable } = decodeLine(bytes)
  if (isUnreadable) return [unreadable(line, bytes.length, 'unreadable_bytes', text)]
  return splitPeople(text.replace(/^\uFEFF/u, '')).map((person) => ({
    line,
    bytes: person.length,
    fields: readPerson(person) === null ? null : { [listColumn]: person },
    rejection: readPerson(person) === null ? noPerson(person) : null,
    isRepaired,
    text: () => person,
  }))
}

/** People of a list of handles and profile addresses, one or several a line. */
export async function* readList(chunks: AsyncIterable<Buffer>): AsyncGenerator<ReadRow[]> {
  for await (const lines of splitLines(chunks, longestRowBytes)) {
    const rows = lines.flatMap(readLine)
    if (rows.length > 0) yield rows
  }
}
