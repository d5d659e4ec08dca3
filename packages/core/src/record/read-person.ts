import { accountOfAddress } from './profile-address.ts'

/** A person as somebody types one: a handle, or the address of a profile. */
export interface ReadPerson {
  /** Null when nothing says which network. */
  readonly platform: string | null
  readonly handle: string
}

const likeAddress = /^(?:https?:\/\/|www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/)\S+$/iu
const bareHandle = /^@?[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.-]{0,99}$/u
const ofServer = /^@[\w.-]+@[\w-]+(?:\.[\w-]+)+$/u
const underNetwork = /^([a-z]+)\s*[:/]\s*(@?[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.-]{0,99})$/iu

/** What people call networks in front of a handle. */
const networks: Readonly<Record<string, string>> = {
  ig: 'instagram',
  insta: 'instagram',
  instagram: 'instagram',
  tt: 'tiktok',
  tiktok: 'tiktok',
  yt: 'youtube',
  youtube: 'youtube',
  x: 'twitter',
  twitter: 'twitter',
  fb: 'facebook',
  facebook: 'facebook',
  threads: 'threads',
  bluesky: 'bluesky',
  bsky: 'bluesky',
  linkedin: 'linkedin',
  twitch: 'twitch',
  pinterest: 'pinterest',
  telegram: 'telegram',
  snapchat: 'snapchat',
}

/**
 * Reads a handle or a profile's address, with or without https://.
 * @returns null for what names nobody: posts, names with spaces, e-mail addresses
 * @example readPerson('instagram.com/ana') // { platform: 'instagram', handle: 'ana' }
 * @example readPerson('@ana') // { platform: null, handle: 'ana' }
 * @example readPerson('ig: @ana') // { platform: 'instagram', handle: 'ana' }
 */
export function readPerson(text: string): ReadPerson | null {
  const trimmed = text.trim().replace(/^<(.*)>$/u, '$1')
  if (likeAddress.test(trimmed)) {
    const address = /^https?:/iu.test(trimmed) ? trimmed : `https://${trimmed}`
    const account = accountOfAddress(address)
    if (account !== null) return account
  }
  if (ofServer.test(trimmed)) return { platform: 'mastodon', handle: trimmed.slice(1) }
  const named = underNetwork.exec(trimmed)
  if (named) {
    const platform = networks[(named[1] ?? '').toLowerCase()]
    return platform === undefined ? null : { platform, handle: (named[2] ?? '').replace(/^@/u, '') }
  }
  if (!bareHandle.test(trimmed)) return null
  const handle = trimmed.replace(/^@/u, '')
  return { platform: handle.toLowerCase().endsWith('.bsky.social') ? 'bluesky' : null, handle }
}

/** What says by a sign of its own that a person is meant. */
const isMarked = (part: string) => part.startsWith('@') || likeAddress.test(part) || underNetwork.test(part)

/**
 * Handles and addresses of one line: one, or several between spaces, commas or semicolons when each is marked as such.
 * What is neither comes back whole.
 */
export function splitPeople(line: string): string[] {
  const trimmed = line.trim()
  if (trimmed === '') return []
  if (readPerson(trimmed) !== null) return [trimmed]
  const parts = trimmed.split(/[\s,;]+/u).filter((part) => part !== '')
  return parts.every(isMarked) ? parts : [trimmed]
}

/** What tables call their first column: a file that begins so has names of columns, and is no list. */
const headerWords = new Set(
  'handle handles username usernames user users account accounts creator creators influencer influencers url urls link links profile profiles name names id compte comptes cuenta cuentas usuario usuarios perfil instagram tiktok youtube twitter platform network'.split(
    ' ',
  ),
)

const lookedAt = 50
/** A list may hold a few lines that are none, such as a note. */
const mostOthers = 0.2

/** Whether lines of text are people, one or several a line, and no table. */
export function isListOfPeople(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '').slice(0, lookedAt)
  const [first] = filled
  if (first === undefined || headerWords.has(first.trim().toLowerCase())) return false
  const people = filled.filter((line) => {
    return splitPeople(line).every((part) => readPerson(part) !== null)
  })
  return people.length >= filled.length * (1 - mostOthers)
}
