import { webAddress } from '../web-address.ts'

const hosts = /^(?:www\.|m\.)?youtube\.com$/iu
const channelPath = /^\/channel\/(UC[\w-]{22})(?:\/|$)/u
const handlePath = /^\/(@[\p{L}\p{N}_.·-]{3,100})(?:\/|$)/u

/**
 * The channel that an address of YouTube names: its id, or its handle with @.
 * @example recogniseChannel('https://youtube.com/@anacooks/videos') // '@anacooks'
 */
export function recogniseChannel(text: string): string | null {
  const url = webAddress(text)
  if (url === null || !hosts.test(url.hostname)) return null
  const id = channelPath.exec(url.pathname)?.[1]
  if (id !== undefined) return id
  try {
    return handlePath.exec(decodeURIComponent(url.pathname))?.[1]?.toLowerCase() ?? null
  } catch {
    return null
  }
}
