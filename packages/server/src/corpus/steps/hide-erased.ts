import { handleKey } from '@relais/core/record/ids'
import type { PostRecord } from '@relais/core/record/post-record'
import { accountOfAddress } from '@relais/core/record/profile-address'
import { mentionPattern } from '@relais/core/text/find-mentions'
import type { ImportTarget } from './import-step.ts'

/** Stands where other people's posts named a person who was erased. */
export const erasedName = '[erased]'

/**
 * A post as it may be stored when it names people who were erased: their handles, addresses and edges are gone, the
 * rest is as it was. The same post, unchanged, when it names none.
 */
export function hideErased(post: PostRecord, isSuppressed: ImportTarget['isSuppressed']): PostRecord {
  const { platform } = post
  const isErased = (handle: string) => isSuppressed(platform, handleKey(platform, handle))
  const isErasedAddress = (address: string) => {
    const owner = accountOfAddress(address)
    return owner !== null && isSuppressed(owner.platform, handleKey(owner.platform, owner.handle))
  }
  const hidden = (text: string) =>
    text.includes('@') || text.includes('＠')
      ? text.replace(mentionPattern, (whole, handle: string) => (isErased(handle) ? erasedName : whole))
      : text
  const text = hidden(post.text)
  const mentions = post.mentions?.filter((handle) => !isErased(handle)) ?? null
  const links = post.links?.filter((link) => !isErasedAddress(link)) ?? null
  const answered = post.replyTo?.author ?? null
  const isUntouched =
    text === post.text &&
    mentions?.length === post.mentions?.length &&
    links?.length === post.links?.length &&
    !(answered !== null && isErased(answered)) &&
    !(post.quoteOf !== null && isErasedAddress(post.quoteOf))
  if (isUntouched) return post
  return {
    ...post,
    text,
    title: post.title === null ? null : hidden(post.title),
    mentions,
    links,
    replyTo: answered !== null && isErased(answered) ? null : post.replyTo,
    quoteOf: post.quoteOf !== null && isErasedAddress(post.quoteOf) ? null : post.quoteOf,
  }
}
