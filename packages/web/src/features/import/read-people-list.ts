import { bareName } from '@relais/core/record/bare-name'
import { commonNames } from '@relais/core/record/common-names'
import { namesByLanguage } from '@relais/core/record/names-by-language'
import { readPerson, splitPeople } from '@relais/core/record/read-person'

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

const address = /^(?:https?:\/\/|www\.|(?:[\w-]+\.)+[a-z]{2,}\/)/i
const headers = new Set(
  ['handle', 'url']
    .flatMap((field) => [
      field,
      ...(commonNames.accounts[field] ?? []),
      ...(namesByLanguage.accounts[field] ?? []),
    ])
    .map(bareName),
)

function readOne(text: string): Omit<ListedPerson, 'line'> | null {
  const person = readPerson(text)
  if (!person) return null
  const url = address.test(text) ? (text.includes('://') ? text : `https://${text}`) : null
  return { ...person, url }
}

const entriesOf = (text: string): { line: number; text: string }[] =>
  text
    .split(/\r\n?|\n/)
    .flatMap((row, index) => splitPeople(row).map((part) => ({ line: index + 1, text: part })))

/**
 * A bare list of people: handles, with their network or without, and addresses of profiles or posts. A first line that
 * names the column is passed over.
 * @returns null when the text is something else: less than half of its lines name somebody
 * @example readPeopleList('@ana\nhttps://www.tiktok.com/@ben')?.people.map(({ platform }) => platform) // [null, 'tiktok']
 */
export function readPeopleList(text: string): PeopleList | null {
  const [first, ...rest] = entriesOf(text)
  if (!first || text.includes('\t')) return null
  const entries = rest.length > 0 && headers.has(bareName(first.text)) ? rest : [first, ...rest]
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
