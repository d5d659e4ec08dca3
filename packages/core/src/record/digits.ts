/** First digits of the scripts whose numbers people type: Arabic, Persian, Devanagari, Bengali, Thai, Lao, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0xff10]
const foreignDigit =
  /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\u0ED0-\u0ED9\uFF10-\uFF19]/gu

/**
 * The same text with the digits of every script as 0 to 9.
 * @example plainDigits('๒๕๖๙') // '2569'
 */
export function plainDigits(text: string): string {
  return text.replaceAll(foreignDigit, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = zeros.find((first) => code >= first && code <= first + 9) ?? code
    return String(code - zero)
  })
}
