/** As much of a document as may hold the line that says how it is encoded. */
const headBytes = 2048

function decoderFor(label: string | undefined): TextDecoder | null {
  if (label === undefined) return null
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

/**
 * The text of a feed or page, in whatever letters it was sent: a byte order mark decides, then the server, then the
 * document itself, then UTF-8. A server that says nothing but "text/xml" says nothing.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (a === 0xef && b === 0xbb) return new TextDecoder('utf-8').decode(bytes)
  const told = /charset\s*=\s*["']?([\w:-]+)/iu.exec(contentType ?? '')?.[1]
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes))
  const own =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w:-]+)["']/iu.exec(head)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w:-]+)/iu.exec(head)?.[1]
  const decoder = decoderFor(told) ?? decoderFor(own) ?? new TextDecoder('utf-8')
  return decoder.decode(bytes)
}
