import { type CsvCell, writeCsv } from '../http/write-csv.ts'
import type { ListedPerson, OpenList } from './list.schema.ts'

const columns: readonly (readonly [name: string, cellOf: (person: ListedPerson) => CsvCell])[] = [
  ['platform', ({ known }) => known?.platform ?? null],
  ['handle', ({ known }) => known?.handle ?? null],
  ['name', ({ known }) => known?.name ?? null],
  ['followers', ({ known }) => known?.followers ?? null],
  ['posts', ({ known }) => known?.posts ?? null],
  ['added', ({ addedAt }) => addedAt.slice(0, 10)],
  ['note', ({ note }) => note],
  ['new_posts', ({ news }) => news?.posts ?? null],
  ['newly_cited_by', ({ news }) => news?.citedBy ?? null],
  ['followers_change', ({ news }) => news?.followersChange ?? null],
  ['last_post_at', ({ latest }) => latest?.at ?? null],
  ['last_post_url', ({ latest }) => latest?.url ?? null],
  ['last_post', ({ latest }) => latest?.text ?? null],
]

/** The people of a list as CSV, one line each. Its first two columns are what an import of accounts needs. */
export function listCsv({ members }: OpenList): string {
  return writeCsv([
    columns.map(([name]) => name),
    ...members.map((person) => columns.map(([, cellOf]) => cellOf(person))),
  ])
}
