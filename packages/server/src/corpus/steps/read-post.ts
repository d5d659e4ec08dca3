import { type Counts, noCounts } from '@relais/core/record/counts'
import { kindOf } from '@relais/core/record/post-edges'
import type { PostKind, PostRecord } from '@relais/core/record/post-record'
import type { PostId } from '@relais/core/shared/branded'
import { hash64, postId } from '../corpus-id.ts'
import { createAccountNamer, type NamedAccount } from './account-names.ts'

/** A post as its row tells it, ready to be compared with what is stored. Nothing of it is understood yet. */
export interface ReadPost {
  readonly id: PostId
  readonly author: NamedAccount
  readonly nativeId: string
  readonly kind: PostKind
  readonly postedAtMs: number
  readonly observedAtMs: number
  readonly isDated: boolean
  readonly counts: Counts
  /** Of everything it says: a post with the same hash need not be understood again. */
  readonly contentHash: string
  readonly record: PostRecord
  /** Fields that Relais has no column for. */
  readonly aside: Readonly<Record<string, unknown>>
}

const listed = (items: readonly string[] | null) => (items === null ? '\u0002' : items.join('\u0001'))

/**
 * Names a post and hashes what it says.
 * @param name from the file's own handles to ids, remembered for all posts of an import
 * @param observedAtMs what rows without an instant of their own count as
 */
export function createPostReader(
  observedAtMs: number,
  name: ReturnType<typeof createAccountNamer> = createAccountNamer(),
): (record: PostRecord, aside: Readonly<Record<string, unknown>>) => ReadPost {
  return (record, aside) => {
    const { platform, title, text, at, replyTo } = record
    const author = name({ platform, handle: record.author }, record.authorProfile?.id)
    const kind = kindOf(record)
    const content = `${author.id}\0${title ?? ''}\0${text}\0${at}\0${kind}\0${listed(record.hashtags)}\0${listed(record.mentions)}\0${listed(record.links)}\0${replyTo?.author ?? ''}\0${record.quoteOf ?? ''}`
    return {
      id: postId(platform, record.id),
      author,
      nativeId: record.id,
      kind,
      postedAtMs: at,
      observedAtMs: record.observedAt ?? observedAtMs,
      isDated: record.observedAt !== null,
      counts: record.metrics ?? noCounts,
      contentHash: hash64(content),
      record,
      aside,
    }
  }
}
