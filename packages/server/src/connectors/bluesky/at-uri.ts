/** The parts of `at://did/collection/key`; null for anything else. */
export function readAtUri(
  uri: string,
): { readonly did: string; readonly collection: string; readonly key: string } | null {
  const found = /^at:\/\/(did:[^/\s]+)\/([\w.-]+)\/([\w.:~-]+)$/.exec(uri)
  if (found === null) return null
  const [, did = '', collection = '', key = ''] = found
  return { did, collection, key }
}

/** Where people read a post. It holds the DID, so that it stays right when the author takes another handle. */
export function postAddress(uri: string): string | null {
  const parts = readAtUri(uri)
  if (parts === null || parts.collection !== 'app.bsky.feed.post') return null
  return `https://bsky.app/profile/${parts.did}/post/${parts.key}`
}

const digits = '234567abcdefghijklmnopqrstuvwxyz'

/**
 * The instant at which a key was made, in milliseconds since 1970. Keys of most records are TIDs
 * (https://atproto.com/specs/tid): microseconds in 53 bits, then 10 bits of whoever counts.
 * @returns null for keys of another kind
 * @example tidMs('3jzfcijpj2z2a') // 1687961466123
 */
export function tidMs(key: string): number | null {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(key)) return null
  let microseconds = 0
  for (const digit of key.slice(0, 11)) microseconds = microseconds * 32 + digits.indexOf(digit)
  return Math.floor(microseconds / 1000)
}
