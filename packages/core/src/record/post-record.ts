import { z } from 'zod'
import { profileShape } from './account-record.ts'
import { checkRecord } from './check-record.ts'
import {
  body,
  count,
  handle,
  instant,
  line,
  namesById,
  nativeId,
  optionalHandle,
  orNothing,
  platform,
  requiredInstant,
  requiredNativeId,
  texts,
} from './record-parts.ts'
import type { Checked } from './rejection.ts'

export const postKinds = ['post', 'reply', 'reshare', 'quote', 'video'] as const
export type PostKind = (typeof postKinds)[number]

/** What networks call the same kinds. */
const kindNames: Readonly<Record<string, PostKind>> = {
  ...Object.fromEntries(postKinds.map((kind) => [kind, kind])),
  comment: 'reply',
  retweet: 'reshare',
  repost: 'reshare',
  boost: 'reshare',
  share: 'reshare',
  tweet: 'post',
  status: 'post',
  image: 'post',
  photo: 'post',
  reel: 'video',
  short: 'video',
}

const kind = line.transform((text, context) => {
  if (text === null) return null
  const known = kindNames[text.toLowerCase()]
  if (known !== undefined) return known
  context.addIssue({ code: 'custom', message: 'wrong_type', params: { reason: 'wrong_type' }, input: text })
  return z.NEVER
})

const postSchema = (nowMs: () => number) =>
  z.object({
    platform,
    id: requiredNativeId,
    author: handle,
    at: requiredInstant(nowMs),
    text: body,
    title: line,
    url: line,
    lang: line,
    kind,
    replyTo: orNothing({ author: optionalHandle, id: nativeId }),
    quoteOf: line,
    mentions: texts,
    ids: namesById,
    hashtags: texts,
    links: texts,
    metrics: orNothing({ likes: count, comments: count, reshares: count, quotes: count, views: count }),
    observedAt: instant(nowMs),
    authorProfile: orNothing(profileShape(nowMs)),
  })

/**
 * A post as a file tells it (design.md section 6, and `authorProfile`: what its row knows of its author). Null is
 * unknown; `mentions`, `hashtags` and `links` are null when the row does not list them, which is not an empty list.
 * `ids` holds the network's own id of people named by their handle, where the row knows it.
 * Instants in milliseconds since 1970.
 */
export type PostRecord = z.output<ReturnType<typeof postSchema>>

/**
 * A check for post rows. Fields that it does not know are left alone.
 * @param nowMs the present, in milliseconds since 1970: what lies after it is refused
 */
export function createPostCheck(nowMs: () => number): (row: unknown) => Checked<PostRecord> {
  const schema = postSchema(nowMs)
  return (row) => checkRecord(schema, row)
}
