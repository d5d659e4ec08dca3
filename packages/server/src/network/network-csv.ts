import { type CsvCell, writeCsv } from '../http/write-csv.ts'
import type { MapPerson, NetworkMap } from './map.schema.ts'

const round = (value: number) => Number(value.toFixed(4))

const columns: readonly (readonly [name: string, cellOf: (person: MapPerson, map: NetworkMap) => CsvCell])[] =
  [
    ['platform', ({ platform }) => platform],
    ['handle', ({ handle }) => handle],
    ['name', ({ name }) => name],
    ['circle', ({ circle }) => (circle === null ? null : circle + 1)],
    ['circle_name', ({ circle }, { circles }) => circles[circle ?? -1]?.name?.name ?? null],
    ['circle_words', ({ circle }, { circles }) => circles[circle ?? -1]?.terms.join(' ') ?? null],
    ['authority', ({ authority }) => round(authority)],
    ['passed_on_by', ({ passedOnBy }) => passedOnBy],
    ['replies', ({ replies }) => replies],
    ['repliers', ({ repliers }) => repliers],
    ['others', ({ degree }) => degree],
    ['reciprocity', ({ reciprocity }) => round(reciprocity)],
    ['bridge', ({ bridge }) => round(bridge)],
    ['between', ({ between }) => (between ? round(between.share) : null)],
    ['between_low', ({ between }) => (between ? round(between.low) : null)],
    ['between_high', ({ between }) => (between ? round(between.high) : null)],
  ]

/** The people of a network as a table, one line each. */
export function networkCsv(map: NetworkMap): string {
  return writeCsv([
    columns.map(([name]) => name),
    ...map.people.map((person) => columns.map(([, cellOf]) => cellOf(person, map))),
  ])
}

/** The ties among them as a table, one line for each pair and direction. */
export function tiesCsv({ people, ties }: NetworkMap): string {
  const name = (place: number) => {
    const { platform, handle } = people[place] as MapPerson
    return `${platform}/${handle}`
  }
  return writeCsv([
    ['from', 'to', 'exchanges', 'in_own_words', 'kinds', 'first', 'last'],
    ...ties.map(({ from, to, exchanges, voiced, kinds, firstAt, lastAt }) => [
      ...[name(from), name(to), exchanges, voiced],
      ...[kinds.join(' '), firstAt.slice(0, 10), lastAt.slice(0, 10)],
    ]),
  ])
}
