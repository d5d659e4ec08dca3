import { isUtf8 } from 'node:buffer'
import { countUtf8, detectSingleByte } from '@relais/core/record/detect-encoding'

export interface DecodedLine {
  readonly text: string
  /** Bytes did not fit: the line was read in another encoding, or signs of it are lost. */
  readonly isRepaired: boolean
  /** So much of it is no text that nothing of it can be trusted. */
  readonly isUnreadable: boolean
}

const lost = '\uFFFD'
/** Controls but for tab, line feed and return. NUL is left out: tools write it at the end of texts. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unreadableCharacters = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/gu
const mostUnreadable = 0.2

/** Whether so much of a text is controls and lost signs that it is none. */
export function isMostlyNoise(text: string): boolean {
  return (text.match(unreadableCharacters)?.length ?? 0) > Math.max(2, text.length * mostUnreadable)
}

/**
 * The text of a line of a UTF-8 file. A line that is whole in a code page of Windows instead, as where tables of two
 * sources were joined, is read in that; in others each broken byte becomes U+FFFD.
 */
export function decodeLine(bytes: Buffer): DecodedLine {
  if (isUtf8(bytes)) {
    const text = bytes.toString('utf8')
    const isRepaired = text.includes(lost)
    return { text, isRepaired, isUnreadable: false }
  }
  const { whole } = countUtf8(bytes)
  const text = whole > 0 ? bytes.toString('utf8') : new TextDecoder(detectSingleByte(bytes)).decode(bytes)
  return { text, isRepaired: true, isUnreadable: isMostlyNoise(text) }
}
