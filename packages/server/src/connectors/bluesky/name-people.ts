import type { SourceRow } from '../connector.ts'
import type { People } from './look-up-people.ts'
import { profileRecord } from './schema.ts'
import type { StreamPage } from './stream-page.ts'

const authorOf = (row: SourceRow) => String(Reflect.get(Object(row.authorProfile), 'id') ?? '')

/** Gives a page's authors their handles, and tells what is known of those who are met for the first time. */
export async function namePeople(
  people: People,
  page: StreamPage,
  seenAt: string,
): Promise<{ readonly posts: SourceRow[]; readonly accounts: SourceRow[] }> {
  for (const { did } of page.profiles) people.forget(did)
  const dids = [...page.posts.map(authorOf), ...page.profiles.map(({ did }) => did)].filter(
    (did) => did !== '',
  )
  const met = await people.meet(dids)
  const described = page.profiles.map(({ did, handle, record }): SourceRow => {
    const told = profileRecord.safeParse(record).data
    const known = people.handleOf(did)
    return {
      platform: 'bluesky',
      handle: known === did ? (handle ?? did) : known,
      id: did,
      name: told?.displayName,
      bio: told?.description,
      observedAt: seenAt,
    }
  })
  const accounts = [...met.values()].flatMap(({ row }) => (row === null ? [] : [row]))
  const posts = page.posts.map((row) => ({ ...row, author: people.handleOf(authorOf(row)) || row.author }))
  return { posts, accounts: [...described, ...accounts] }
}
