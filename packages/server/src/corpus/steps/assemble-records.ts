import { isUtf8 } from 'node:buffer'
import { delimiters } from '@relais/core/record/file-reading'
import { decodeLine } from './decode-line.ts'
import { longestRowBytes, type ReadRow, unreadable } from './read-rows.ts'
import type { ByteLine } from './split-lines.ts'

/** One record of a CSV file as text: a line, or several when a quoted field holds line ends. */
export interface RecordText {
  readonly line: number
  readonly bytes: number
  readonly text: string
  readonly isRepaired: boolean
  /** The lines it was put together from, to start again behind the first when it turns out to be no record. */
  readonly lines: readonly ByteLine[]
}

const quote = 0x22
/** A quoted field of more lines is a quote that nobody closed. */
const mostLines = 1_000

/** What may stand before the quote that opens a field. */
const delimiterBytes = new Set([...delimiters].map((delimiter) => delimiter.charCodeAt(0)))

/**
 * Whether a field is open behind these bytes. A quote opens one at its beginning only, as in "a", and not in 5" screen;
 * two quotes in an open field are one that belongs to it.
 */
function endsInQuotes(bytes: Buffer, startsInQuotes: boolean): boolean {
  let isOpen = startsInQuotes
  for (let at = bytes.indexOf(quote); at >= 0; at = bytes.indexOf(quote, at + 1)) {
    if (!isOpen) isOpen = at === 0 || delimiterBytes.has(bytes[at - 1] ?? 0) || isMark(bytes, at)
    else if (bytes[at + 1] === quote) at++
    else isOpen = false
  }
  return isOpen
}

/** The mark at the beginning of a UTF-8 file, in front of its first field. */
const isMark = (bytes: Buffer, at: number) =>
  at === 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

function textOf(lines: readonly ByteLine[]): string {
  const text = lines.map(({ bytes }) => bytes.toString('utf8')).join('\n')
  const withoutReturn = text.endsWith('\r') ? text.slice(0, -1) : text
  return lines[0]?.line === 1 && withoutReturn.startsWith('\uFEFF') ? withoutReturn.slice(1) : withoutReturn
}

export interface RecordAssembler {
  /** Takes lines in; gives back the records that are complete and the lines that can be none. */
  add(lines: readonly ByteLine[]): (RecordText | ReadRow)[]
  /** Puts lines back, to be taken for the beginning of records again. */
  retry(lines: readonly ByteLine[]): (RecordText | ReadRow)[]
  /** What is left at the end of the file. */
  finish(): (RecordText | ReadRow)[]
}

/**
 * Puts lines together to records by counting quotes. A quote that is never closed costs the line on which it stands,
 * not the rest of the file.
 */
export function createRecordAssembler(): RecordAssembler {
  let open: ByteLine[] = []
  let openBytes = 0
  let isRepaired = false

  function complete(): RecordText {
    const record = {
      line: open.at(-1)?.line ?? 0,
      bytes: openBytes,
      text: textOf(open),
      isRepaired,
      lines: open,
    }
    open = []
    openBytes = 0
    isRepaired = false
    return record
  }

  function giveUpFirst(): (RecordText | ReadRow)[] {
    const [first, ...rest] = open
    open = []
    openBytes = 0
    isRepaired = false
    if (first === undefined) return []
    const rejected = unreadable(first.line, first.bytes.length, 'wrong_column_count', textOf([first]))
    return [rejected, ...rest.flatMap(addLine)]
  }

  function addLine(line: ByteLine): (RecordText | ReadRow)[] {
    if (line.isTooLong) {
      const before = open.length > 0 ? giveUpFirst() : []
      return [
        ...before,
        unreadable(line.line, line.bytes.length, 'line_too_long', line.bytes.toString('utf8')),
      ]
    }
    if (!isUtf8(line.bytes)) {
      const { text, isUnreadable } = decodeLine(line.bytes)
      if (isUnreadable) {
        const before = open.length > 0 ? giveUpFirst() : []
        return [...before, unreadable(line.line, line.bytes.length, 'unreadable_bytes', text)]
      }
      const repaired = addLine({ ...line, bytes: Buffer.from(text, 'utf8') })
      if (open.length > 0) isRepaired = true
      return repaired.map((item) => ({ ...item, isRepaired: true }))
    }
    const isContinuing = open.length > 0
    const isOpen = endsInQuotes(line.bytes, isContinuing)
    if (!isContinuing && !isOpen && line.bytes.toString('latin1').trim() === '') return []
    open.push(line)
    openBytes += line.bytes.length
    if (!isOpen) return [complete()]
    return open.length > mostLines || openBytes > longestRowBytes ? giveUpFirst() : []
  }

  return {
    add: (lines) => lines.flatMap(addLine),
    retry: (lines) => {
      const later = open
      open = []
      openBytes = 0
      return [...lines, ...later].flatMap(addLine)
    },
    finish: () => {
      const last: (RecordText | ReadRow)[] = []
      while (open.length > 0) last.push(...giveUpFirst())
      return last
    },
  }
}

export function isRecordText(item: RecordText | ReadRow): item is RecordText {
  return 'lines' in item
}
