import { type CsvCell, writeCsv } from '../http/write-csv.ts'
import type { CitedPerson, Snowball } from './snowball.schema.ts'

const columns: readonly (readonly [name: string, cellOf: (person: CitedPerson) => CsvCell])[] = [
  ['platform', ({ platform }) => platform],
  ['handle', ({ handle }) => handle],
  ['cited_by', ({ citers }) => citers],
  ['citations', ({ citations }) => citations],
  ['kinds', ({ kinds }) => kinds.join(' ')],
  ['first_cited', ({ firstAt }) => firstAt.slice(0, 10)],
  ['last_cited', ({ lastAt }) => lastAt.slice(0, 10)],
  ['citers', ({ people }) => people.map(({ platform, handle }) => `${platform}/${handle}`).join(' ')],
  ['evidence_url', ({ evidence }) => evidence[0]?.url ?? null],
  ['evidence_text', ({ evidence }) => evidence[0]?.text ?? null],
]

/** People to know next as CSV, one line each. Its first two columns are what an import of accounts needs. */
export function snowballCsv({ results }: Snowball): string {
  return writeCsv([
    columns.map(([name]) => name),
    ...results.map((person) => columns.map(([, cellOf]) => cellOf(person))),
  ])
}
