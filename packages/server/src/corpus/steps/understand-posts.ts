import { type Counts, noCounts } from '@relais/core/record/counts'
import { handleKey } from '@relais/core/record/ids'
import { edgesOf, kindOf, type PostEdge } from '@relais/core/record/post-edges'
import type { PostKind, PostRecord } from '@relais/core/record/post-record'
import type { PostId } from '@relais/core/shared/branded'
import { detectLanguage } from '@relais/core/text/detect-language'
import { normaliseLanguage } from '@relais/core/text/normalise-language'
import { type UnderstoodWords, understandPost } from '@relais/core/text/understand-post'
import { hash64, postId } from '../corpus-id.ts'
import { createAccountNamer, type NamedAccount } from './account-names.ts'
import { languageOf } from './language-detector.ts'

/** A post with everything that is derived from it, ready to be compared with what is stored. */
export interface UnderstoodPost {
  readonly id: PostId
  readonly author: NamedAccount
  readonly nativeId: string
  readonly kind: PostKind
  readonly lang: string
  readonly postedAtMs: number
  readonly observedAtMs: number
  readonly isDated: boolean
  readonly title: string
  readonly text: string
  readonly url: string
  /** Fields that Relais has no column for, as one JSON object; empty when there are none. */
  readonly extra: string
  readonly words: UnderstoodWords
  readonly targets: readonly { readonly kind: PostEdge['kind']; readonly account: NamedAccount }[]
  readonly counts: Counts
  readonly contentHash: string
  readonly profile: PostRecord['authorProfile']
}

export interface UnderstandOptions {
  /** What rows without an instant of their own count as. */
  readonly observedAtMs: number
}

/**
 * Reads a post: language, terms, mentions, hashtags, links, whom it points at, its id and the hash of what it says.
 * What the row lists itself stands; the text is searched only for what the row does not list.
 */
export function createPostReader({ observedAtMs }: UnderstandOptions) {
  const nameAccount = createAccountNamer()

  return (record: PostRecord, aside: Readonly<Record<string, unknown>>): UnderstoodPost => {
    const { platform, text, title } = record
    const kind = kindOf(record)
    const words = understandPost(record)
    const author = nameAccount({ platform, handle: record.author })
    const targets = namedOnce(edgesOf(record, kind, words), nameAccount)
    const said = (record.lang && normaliseLanguage(record.lang)) || null
    const content = [
      author.id,
      title ?? '',
      text,
      record.at,
      kind,
      words.hashtags.join(' '),
      ...targets.map((target) => `${target.kind} ${target.account.id}`).sort(),
    ].join('\0')
    return {
      id: postId(platform, record.id),
      author,
      nativeId: record.id,
      kind,
      lang: said ?? detectLanguage(title === null ? text : `${title}\n${text}`, languageOf),
      postedAtMs: record.at,
      observedAtMs: record.observedAt ?? observedAtMs,
      isDated: record.observedAt !== null,
      title: title ?? '',
      text,
      url: record.url ?? '',
      extra: Object.keys(aside).length === 0 ? '' : JSON.stringify(aside),
      words,
      targets,
      counts: record.metrics ?? noCounts,
      contentHash: hash64(content),
      profile: record.authorProfile,
    }
  }
}

/** Each person once for each way in which the post points at them. */
function namedOnce(
  edges: readonly PostEdge[],
  nameAccount: ReturnType<typeof createAccountNamer>,
): UnderstoodPost['targets'] {
  const once = new Map<string, UnderstoodPost['targets'][number]>()
  for (const { kind, to } of edges) {
    const key = `${kind}\0${to.platform}\0${handleKey(to.platform, to.handle)}`
    if (!once.has(key)) once.set(key, { kind, account: nameAccount(to) })
  }
  return [...once.values()]
}
