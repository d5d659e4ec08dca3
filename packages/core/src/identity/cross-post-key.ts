/** Texts with fewer letters than this are alike by chance ("Happy Friday!"). */
export const fewestLetters = 30
/** Networks cut and end texts differently: what two copies share for certain is their beginning. */
export const keyLetters = 60

/**
 * What two copies of a text have in common on networks that shorten, link and tag differently: its first letters, in
 * lower case, without addresses, mentions and hashtags. Null when too little is left to tell copies from chance. The
 * corpus makes the same key in SQL: server's identity/queries/cross-post-key-sql.ts.
 * @example crossPostKey('Sharpening a kitchen knife on a whetstone https://t.co/x') // 'sharpeningakitchenknifeonawhetstone'
 */
export function crossPostKey(text: string): string | null {
  const letters = text
    .replace(/https?:\/\/[^\t\n\f\r ]+/g, '')
    .replace(/[@#][\p{L}\p{M}\p{N}_]+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, '')
  const cut = [...letters].slice(0, keyLetters).join('')
  return [...cut].length < fewestLetters ? null : cut
}
