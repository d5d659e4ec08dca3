import type { TextEncoding } from './file-reading.ts'

/** How many characters of several bytes are whole in UTF-8, and how many bytes fit nowhere. */
export function countUtf8(bytes: Uint8Array): { readonly whole: number; readonly broken: number } {
  let whole = 0
  let broken = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number
    const more =
      byte < 0x80
        ? 0
        : byte >= 0xc2 && byte < 0xe0
          ? 1
          : byte >= 0xe0 && byte < 0xf0
            ? 2
            : byte >= 0xf0 && byte < 0xf5
              ? 3
              : -1
    if (more === 0) {
      at++
      continue
    }
    let found = 0
    while (found < more && ((bytes[at + 1 + found] ?? 0) & 0xc0) === 0x80) found++
    const isCutOff = more > 0 && found < more && at + 1 + found >= bytes.length
    if (more > 0 && found === more) {
      whole++
      at += more + 1
    } else {
      if (!isCutOff) broken++
      at++
    }
  }
  return { whole, broken }
}

/** Bytes that Windows-874 uses for Thai. */
const isThaiByte = (byte: number) => (byte >= 0xa1 && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb)

/**
 * Which encoding of one byte a character the bytes are in. Thai is written in runs of letters above 0x80, Western
 * languages have single ones among plain letters.
 */
export function detectSingleByte(bytes: Uint8Array): 'windows-874' | 'windows-1252' {
  let high = 0
  let inRuns = 0
  let run = 0
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x80) high++
    if (isThaiByte(byte)) run++
    else {
      if (run >= 3) inRuns += run
      run = 0
    }
  }
  return high > 0 && inRuns >= high * 0.6 ? 'windows-874' : 'windows-1252'
}

/** UTF-16 without a mark: every second byte of plain letters and signs is zero. */
function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = bytes.length >> 1
  if (pairs < 2) return null
  let even = 0
  let odd = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  if (odd >= pairs * 0.1 && even <= pairs * 0.01) return 'utf-16le'
  return even >= pairs * 0.1 && odd <= pairs * 0.01 ? 'utf-16be' : null
}

/**
 * The encoding of a file, told by its beginning: its mark, where it has one; else UTF-8 when most of its letters are
 * whole in it; else Windows-874 for Thai and Windows-1252 for everything Western.
 * @param start the first bytes, some hundred kilobytes at most
 */
export function detectEncoding(start: Uint8Array): TextEncoding {
  const [first, second, third] = start
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sixteen = detectUtf16(start)
  if (sixteen !== null) return sixteen
  const { whole, broken } = countUtf8(start)
  return broken > whole ? detectSingleByte(start) : 'utf-8'
}
