import type { AccountProfile } from '../record/account-record.ts'
import { handleKey } from '../record/ids.ts'
import type { PostRecord } from '../record/post-record.ts'
import { findMentions } from '../text/find-mentions.ts'
import { erasedHandle, type IsErased, isSuppressedAccount } from './erased-person.ts'
import { redactText } from './redact-text.ts'

const longestHandle = 200

/**
 * A post of somebody else without the erased people it names: what an import stores of it. Whoever is mentioned or
 * answered becomes the one name that stands for all of them, so that the post still counts as an answer.
 * @returns the record itself when it names none of them
 */
export function redactPost(record: PostRecord, isErasedName: IsErased): PostRecord {
  const isErased = withIds(record, isErasedName)
  const { platform, replyTo } = record
  const redact = <Text extends string | null>(text: Text) =>
    (text === null ? null : redactText(text, platform, isErased)) as Text
  const name = (handle: string) => (isErased(platform, handleKey(platform, handle)) ? erasedHandle : handle)
  const mentions = (record.mentions ?? findMentions(record.text)).map(name)
  const isMentioned = mentions.includes(erasedHandle)
  const redacted: PostRecord = {
    ...record,
    text: redact(record.text),
    title: redact(record.title),
    url: redact(record.url),
    quoteOf: redact(record.quoteOf),
    replyTo: replyTo?.author ? { ...replyTo, author: name(replyTo.author) } : replyTo,
    mentions: isMentioned ? mentions : record.mentions,
    ids: withoutErased(record.ids, name),
    hashtags: record.hashtags?.filter((tag) => name(tag) !== erasedHandle) ?? null,
    links: record.links?.map(redact) ?? null,
    authorProfile: record.authorProfile && redactProfile(record.authorProfile, platform, isErased),
  }
  return JSON.stringify(redacted) === JSON.stringify(record) ? record : redacted
}

/** Also those whose handle of today nobody erased, but whose permanent name somebody did. */
function withIds({ platform, ids }: PostRecord, isErased: IsErased): IsErased {
  const bearers = Object.entries(ids ?? {}).filter(([name, id]) =>
    isSuppressedAccount(isErased, platform, name, id),
  )
  if (bearers.length === 0) return isErased
  const here = new Set(bearers.map(([name]) => handleKey(platform, name)))
  return (where, key) => isErased(where, key) || (where === platform && here.has(key))
}

function withoutErased(ids: PostRecord['ids'], name: (handle: string) => string): PostRecord['ids'] {
  return ids && Object.fromEntries(Object.entries(ids).filter(([handle]) => name(handle) !== erasedHandle))
}

/** Somebody else's profile without the erased people that it names. */
export function redactProfile<Profile extends AccountProfile>(
  profile: Profile,
  platform: string,
  isErased: IsErased,
): Profile {
  const redact = (text: string | null) => (text === null ? null : redactText(text, platform, isErased))
  return { ...profile, name: redact(profile.name), bio: redact(profile.bio), url: redact(profile.url) }
}

/** Fields that Relais does not know, without erased people: in their texts, and where a whole value is a handle. */
export function redactAside<Value>(value: Value, platform: string, isErased: IsErased): Value {
  return redactValue(value) as Value

  function redactValue(inner: unknown): unknown {
    if (typeof inner === 'string') {
      const isHandle = inner.length <= longestHandle && isErased(platform, handleKey(platform, inner))
      return isHandle ? erasedHandle : redactText(inner, platform, isErased)
    }
    if (Array.isArray(inner)) return inner.map(redactValue)
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(
      Object.entries(inner).map(([key, part]) => [redactValue(key) as string, redactValue(part)]),
    )
  }
}
