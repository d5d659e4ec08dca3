import { commonNames } from '@relais/core/record/common-names'
import { accountOfAddress } from '@relais/core/record/profile-address'

export interface ListedPerson {
  /** Line of the list, counted from 1. */
  readonly line: number
  /** Null when only a handle was given: whoever pasted it says which network they mean. */
  readonly platform: string | null
  readonly handle: string
  readonly url: string | null
}

export interface PeopleList {
  /** Each account once, in the order of the list. */
  readonly people: readonly ListedPerson[]
  /** What names nobody that Relais can tell. */
  readonly unread: readonly { readonly line: number; readonly text: string }[]
}

const handleForm = /^@?[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]{0,99}$/u
const withNetwork = /^([a-z]{1,20})[/:]\s*@?([\p{L}\p{N}_][\p{L}\p{N}_.-]{0,99})$/iu
/** As the networks of the fediverse write people: @ana@mastodon.example */
const withHost = /^@?([\w.-]+)@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i
const addressStart = /^(?:https?:\/\/|(?:[a-z0-9-]+\.)+[a-z]{2,}\/)/i
const networkNames: Readonly<Record<string, string>> = {
  ig: 'instagram',
  insta: 'instagram',
  instagram: 'instagram',
  x: 'twitter',
  twitter: 'twitter',
  yt: 'youtube',
  youtube: 'youtube',
  tt: 'tiktok',
  tiktok: 'tiktok',
  fb: 'facebook',
  facebook: 'facebook',
  bluesky: 'bluesky',
  threads: 'threads',
  twitch: 'twitch',
  linkedin: 'linkedin',
  mastodon: 'mastodon',
}

const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
const headers = new Set([
  'handle',
  'handles',
  'url',
  ...(commonNames.accounts.handle ?? []),
  ...(commonNames.accounts.url ?? []),
])

function readOne(text: string): Omit<ListedPerson, 'line'> | null {
  if (addressStart.test(text)) {
    const url = text.includes('://') ? text : `https://${text}`
    const account = accountOfAddress(url)
    return account && { ...account, url }
  }
  const host = withHost.exec(text)
  if (host) return { platform: 'mastodon', handle: `${host[1]}@${host[2]}`, url: null }
  const named = withNetwork.exec(text)
  const platform = named && networkNames[named[1]?.toLowerCase() ?? '']
  if (platform) return { platform, handle: named[2] ?? '', url: null }
  return handleForm.test(text) ? { platform: null, handle: text.replace(/^@/, ''), url: null } : null
}

/** The entries of a list: one a line, or several in a line when each shows by itself that it is one. */
function entriesOf(text: string): { line: number; text: string }[] {
  return text.split(/\r\n?|\n/).flatMap((row, index) => {
    const parts = row.split(/[\s,;]+/).filter((part) => part !== '')
    const isSeveral =
      parts.length > 1 && parts.every((part) => part.startsWith('@') || addressStart.test(part))
    return (isSeveral ? parts : [row.trim()])
      .filter((part) => part !== '')
      .map((part) => ({ line: index + 1, text: part.replace(/[,;]$/, '') }))
  })
}

/**
 * A bare list of people: handles, with their network or without, and addresses of profiles or posts. A first line that
 * names the column is passed over.
 * @returns null when the text is something else: less than half of its lines name somebody
 * @example readPeopleList('@ana\nhttps://www.tiktok.com/@ben')?.people.map(({ platform }) => platform) // [null, 'tiktok']
 */
export function readPeopleList(text: string): PeopleList | null {
  const [first, ...rest] = entriesOf(text)
  if (!first || text.includes('\t')) return null
  const entries = rest.length > 0 && headers.has(bare(first.text)) ? rest : [first, ...rest]
  const people = new Map<string, ListedPerson>()
  const unread: { line: number; text: string }[] = []
  for (const entry of entries) {
    const person = readOne(entry.text)
    if (!person) unread.push(entry)
    else {
      const key = `${person.platform}/${person.handle.toLowerCase()}`
      if (!people.has(key)) people.set(key, { line: entry.line, ...person })
    }
  }
  return people.size > 0 && people.size > unread.length ? { people: [...people.values()], unread } : null
}
