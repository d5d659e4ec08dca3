import {
  accountIdSource,
  type InteractionIdParts,
  interactionIdSource,
  postIdSource,
} from '@relais/core/record/ids'
import type { AccountId, PostId } from '@relais/core/shared/branded'
import xxhash from 'xxhash-wasm'

const { h64 } = await xxhash()

/** 64-bit hash of a text (XXH64 of its UTF-8 bytes), as decimal digits. */
export function hash64(text: string): string {
  return h64(text).toString()
}

/** Id of an account, the same wherever and whenever it is met. */
export function accountId(platform: string, handle: string): AccountId {
  return hash64(accountIdSource(platform, handle)) as AccountId
}

/** Id of a post, the same wherever and whenever it is met. */
export function postId(platform: string, nativeId: string): PostId {
  return hash64(postIdSource(platform, nativeId)) as PostId
}

/** Id of an interaction: the same deed, told twice, is one. */
export function interactionId(parts: InteractionIdParts): string {
  return hash64(interactionIdSource(parts))
}
