/** A name of a site: labels, and a last one that is a word. */
const siteName = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/iu

/**
 * The address that somebody pasted, with or without https://; null for what is none.
 * @example webAddress('knives.example/blog')?.href // 'https://knives.example/blog'
 */
export function webAddress(text: string): URL | null {
  const trimmed = text
    .trim()
    .replace(/^<(.*)>$/u, '$1')
    .replace(/^feed:(?:\/\/)?/iu, '')
  if (/^https?:\/\/\S+$/iu.test(trimmed)) return URL.parse(trimmed)
  return siteName.test(trimmed) ? URL.parse(`https://${trimmed}`) : null
}
