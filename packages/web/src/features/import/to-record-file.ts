import type { ListedPerson } from './read-people-list.ts'

/**
 * A list of people as a file of account records. Whoever has no network of their own in the list gets the one chosen.
 * @throws Error when a network is needed and none was chosen
 */
export function toRecordFile(people: readonly ListedPerson[], network: string | null, name: string): File {
  const lines = people.map(({ platform, handle, url }) => {
    const on = platform ?? network
    if (on === null) throw new Error(`no network is known for ${handle}`)
    return JSON.stringify({ platform: on, handle, ...(url === null ? {} : { url }) })
  })
  return new File([`${lines.join('\n')}\n`], name, { type: 'application/x-ndjson' })
}
