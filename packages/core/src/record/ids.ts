const channelId = /^UC[\w-]{22}$/

/**
 * What makes two handles of one platform the same: trimmed, without the leading @, composed and in lower case.
 * YouTube's channel ids keep their case, because there it tells channels apart.
 * @example handleKey('twitter', '@ChumelTorres ') // 'chumeltorres'
 */
export function handleKey(platform: string, handle: string): string {
  const bare = handle.trim().replace(/^@+/, '').normalize('NFC')
  return platform === 'youtube' && channelId.test(bare) ? bare : bare.toLowerCase()
}

/** Whether accounts of a network have a name of their own beside their handle, which they may change. */
export const handlesChange = (platform: string): boolean => platform === 'bluesky'

/** Decentralized identifiers, as Bluesky gives them out: https://www.w3.org/TR/did-1.1/#did-syntax */
const did = /^did:[a-z0-9]+:[\w.:%-]{1,180}$/

/**
 * The name by which an account is known for ever, where its network gives one out and handles change: Bluesky's DID.
 * Null where the handle is all there is.
 * @example permanentName('bluesky', 'did:plc:ewvi7nxzyoun6zhxrhs64oiz') // 'did:plc:ewvi7nxzyoun6zhxrhs64oiz'
 */
export function permanentName(platform: string, nativeId: string | null | undefined): string | null {
  return handlesChange(platform) && nativeId && did.test(nativeId) ? nativeId : null
}

/** What is hashed into an account's id: its permanent name where it has one, its handle elsewhere. */
export function accountIdSource(platform: string, handle: string): string {
  return `account\0${platform}\0${handleKey(platform, handle)}`
}

/** What is hashed into a post's id. Native ids keep their case: on several networks it tells posts apart. */
export function postIdSource(platform: string, nativeId: string): string {
  return `post\0${platform}\0${nativeId}`
}

export interface InteractionIdParts {
  readonly kind: string
  readonly source: string
  readonly target: string
  /** Null when nobody said when, as for most lists of followers. */
  readonly atMs: number | null
  /** Id of the post in which it happened, or "0". */
  readonly post: string
}

/** What is hashed into an interaction's id: the same deed, told twice, is one. */
export function interactionIdSource({ kind, source, target, atMs, post }: InteractionIdParts): string {
  return `interaction\0${kind}\0${source}\0${target}\0${atMs ?? ''}\0${post}`
}
