import { fold } from './fold.ts'

/** `#word`; the # stands at the beginning of a word. */
export const hashtagPattern = /(?<![\p{L}\p{M}\p{N}_&/])[#＃]([\p{L}\p{M}\p{N}_\u200C\u200D]{1,100})/gu

/**
 * Hashtags of a text, in order of appearance, each once, as written and without the #. Digits alone are no hashtag.
 * @example findHashtags('#Década y #década, el #1') // ['Década']
 */
export function findHashtags(text: string): string[] {
  if (!text.includes('#') && !text.includes('＃')) return []
  const found = new Map<string, string>()
  for (const match of text.matchAll(hashtagPattern)) {
    const tag = match[1] ?? ''
    const key = fold(tag)
    if (/[^\p{N}_]/u.test(key) && !found.has(key)) found.set(key, tag)
  }
  return [...found.values()]
}
