/** Sites on which each first part of the path is somebody's own. */
const shared = new Set([
  'medium.com',
  'dev.to',
  'hackernoon.com',
  'note.com',
  'minkabu.jp',
  'blogs.mediapart.fr',
])

/**
 * What a site is called as an account of the platform `blog`: its host without www; on a shared site the person's part
 * of it first. Null for what is no address of the web.
 * @example siteHandle('https://www.knives.example/2026/sharp') // 'knives.example'
 * @example siteHandle('https://medium.com/@ana/one-post') // 'ana@medium.com'
 */
export function siteHandle(address: string): string | null {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return null
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '')
  const first = url.pathname.split('/')[1] ?? ''
  if (!shared.has(host) || first === '') return host
  return `${first.replace(/^@/, '').toLowerCase()}@${host}`
}
