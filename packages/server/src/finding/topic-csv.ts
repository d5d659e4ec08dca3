import { type CsvCell, writeCsv } from '../http/write-csv.ts'
import type { AdjacentTopics, SubjectOverlap } from './adjacent.schema.ts'
import type { ConnectedPeople, Through } from './connected.schema.ts'
import type { RisingPeople } from './rising.schema.ts'
import { personCells, personColumns } from './similar-csv.ts'

const round = (value: number) => Number(value.toFixed(4))

const overlapCells = (overlap: SubjectOverlap | null): CsvCell[] =>
  overlap === null
    ? Array<CsvCell>(7).fill(null)
    : [
        ...[overlap.people, overlap.of, overlap.others, overlap.ofOthers],
        ...[overlap.times, ...overlap.timesRange].map(round),
      ]
const overlapColumns = (whose: string) =>
  ['people', 'of', 'others', 'of_others', 'times', 'times_low', 'times_high'].map(
    (name) => `${whose}_${name}`,
  )

/** Subjects beside a topic, one line each. */
export function adjacentCsv({ subjects }: AdjacentTopics): string {
  return writeCsv([
    ['subject', 'terms', 'posts', ...overlapColumns('writing'), ...overlapColumns('listening')],
    ...subjects.map(({ terms, posts, writing, listening }) => [
      ...[terms[0] ?? '', terms.join(' '), posts],
      ...[...overlapCells(writing), ...overlapCells(listening)],
    ]),
  ])
}

/** People on the rise, one line each. */
export function risingCsv({ people }: RisingPeople): string {
  return writeCsv([
    [
      ...[...personColumns, 'kind', 'people_before', 'people_after', 'times', 'times_low', 'times_high'],
      ...['posts_before', 'posts_after', 'unexplained_followers', 'best_people', 'best_url', 'best_text'],
    ],
    ...people.map((person) => [
      ...[...personCells(person), person.kind, person.peopleBefore, person.peopleAfter],
      ...[person.times, ...person.timesRange].map(round),
      ...[person.postsBefore, person.postsAfter, person.unexplainedFollowers],
      ...[person.best?.people ?? null, person.best?.url ?? null, person.best?.text ?? null],
    ]),
  ])
}

const wayCell = ({ platform, handle, exchanges, follows }: Through) =>
  `${platform}/${handle} ${exchanges}${follows ? ' follows' : ''}`

/** People found through others, one line each. */
export function connectedCsv({ unseen, behindOne }: ConnectedPeople): string {
  return writeCsv([
    [...personColumns, 'why', 'turning', 'others_turning', 'times', 'times_low', 'times_high', 'through'],
    ...unseen.map((person) => [
      ...[...personCells(person), 'unseen', person.turning, person.othersTurning],
      ...[person.times, ...person.timesRange].map(round),
      person.through.map(wayCell).join('; '),
    ]),
    ...behindOne.map((person) => [
      ...[...personCells(person), 'behind-one', null, null, null, null, null],
      wayCell(person.through),
    ]),
  ])
}
