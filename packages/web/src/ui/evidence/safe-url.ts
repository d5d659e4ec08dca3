/**
 * An imported address only if it leads to the web: a file may hold `javascript:` where a link should be.
 * @example safeUrl('https://example.org/1') // 'https://example.org/1'
 * @example safeUrl('javascript:alert(1)') // null
 */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
