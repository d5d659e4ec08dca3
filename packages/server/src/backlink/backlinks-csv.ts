import { type CsvCell, writeCsv } from '../http/write-csv.ts'
import type { Backlink, Backlinks } from './backlink.schema.ts'

const columns: readonly (readonly [name: string, cellOf: (link: Backlink) => CsvCell])[] = [
  ['at', ({ at }) => at],
  ['by_platform', ({ by }) => by.platform],
  ['by_handle', ({ by }) => by.handle],
  ['by_name', ({ by }) => by.name],
  ['post_url', ({ post }) => post?.url ?? null],
  ['post_title', ({ post }) => post?.title ?? null],
  ['pages', ({ pages }) => pages.join(' ')],
]

/** Posts that link to somebody as CSV, one line each; a page that was not kept is an empty cell. */
export function backlinksCsv({ links }: Backlinks): string {
  return writeCsv([
    columns.map(([name]) => name),
    ...links.map((link) => columns.map(([, cellOf]) => cellOf(link))),
  ])
}
