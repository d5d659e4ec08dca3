const linkPattern = /https?:\/\/[^\s<>"'`\u200B\u201C\u201D\u00AB\u00BB\u3000]+/giu
/** What a sentence puts behind an address, not what belongs to it. */
const trailing = /[.,;:!?…)\]}*_~|]+$/u
const longestLink = 2_000

function withoutTrailing(raw: string): string {
  const trimmed = raw.replace(trailing, '')
  const opensBracket = trimmed.lastIndexOf('(') > trimmed.lastIndexOf(')')
  return opensBracket && raw[trimmed.length] === ')' ? `${trimmed})` : trimmed
}

/**
 * Web addresses in a text, in order of appearance, each once. A closing bracket stays when the address opens one.
 * @example findLinks('Ve https://t.co/x1, y (https://a.mx/b).') // ['https://t.co/x1', 'https://a.mx/b']
 */
export function findLinks(text: string): string[] {
  if (!/https?:/iu.test(text)) return []
  const found = new Set<string>()
  for (const [raw] of text.matchAll(linkPattern)) {
    const link = withoutTrailing(raw)
    if (link.length <= longestLink && URL.canParse(link)) found.add(link)
  }
  return [...found]
}
