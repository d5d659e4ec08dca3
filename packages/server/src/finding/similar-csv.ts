import { type CsvCell, writeCsv } from '../http/write-csv.ts'
import type { FoundPerson } from './finding.schema.ts'
import type { SharedAudiences, SimilarWriters } from './similar.schema.ts'

const round = (value: number) => Number(value.toFixed(4))

/** The columns with which every list of people that were found begins. */
export const personColumns = ['platform', 'handle', 'name', 'followers', 'posts_on_topic'] as const
export const personCells = (person: FoundPerson): CsvCell[] => [
  ...[person.platform, person.handle, person.name, person.followers, person.postsOnTopic],
]

/** Who writes like somebody, one line each, with the words that both use. */
export function similarWritersCsv({ people }: SimilarWriters): string {
  return writeCsv([
    [...personColumns, 'posts', 'closeness', 'shared_words', 'words'],
    ...people.map((person) => [
      ...personCells(person),
      ...[person.posts, round(person.closeness), person.sharedWords],
      person.words.map(({ word }) => word).join(' '),
    ]),
  ])
}

/** Whose audience somebody's also is, one line each. */
export function sharedAudiencesCsv({ people, size }: SharedAudiences): string {
  return writeCsv([
    [
      ...personColumns,
      ...['shared', 'audience', 'audience_asked', 'in_both', 'in_both_low', 'in_both_high'],
      ...['times', 'times_low', 'times_high'],
    ],
    ...people.map((person) => [
      ...personCells(person),
      ...[person.shared, person.audience, size, round(person.inBoth), ...person.inBothRange.map(round)],
      ...[round(person.times), ...person.timesRange.map(round)],
    ]),
  ])
}
