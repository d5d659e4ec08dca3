import { signalNames } from '@relais/core/influence/signals'
import { type CsvCell, writeCsv } from '../http/write-csv.ts'
import type { RankedCreator, Ranking } from './influence.schema.ts'

type Column = readonly [name: string, cellOf: (person: RankedCreator) => CsvCell]

const round = (value: number | null | undefined, digits: number) =>
  value === null || value === undefined ? null : Number(value.toFixed(digits))

const signalColumns = signalNames.flatMap((name): Column[] => {
  const signalOf = (person: RankedCreator) => person.signals.find((signal) => signal.name === name)
  return [
    [`${name}_value`, (person) => round(signalOf(person)?.value, 4)],
    [`${name}_percentile`, (person) => round(signalOf(person)?.percentile, 1)],
    [
      `${name}_points`,
      ({ contributions }) => round(contributions.find(({ signal }) => signal === name)?.points, 2),
    ],
  ]
})

const columns: readonly Column[] = [
  ['rank', ({ rank }) => rank],
  ['rank_best', ({ rankRange }) => rankRange[0]],
  ['rank_worst', ({ rankRange }) => rankRange[1]],
  ['band', ({ band }) => band],
  ['platform', ({ platform }) => platform],
  ['handle', ({ handle }) => handle],
  ['name', ({ name }) => name],
  ['followers', ({ followers }) => followers],
  ['score', ({ score }) => round(score, 1)],
  ['score_low', ({ interval }) => round(interval[0], 1)],
  ['score_high', ({ interval }) => round(interval[1], 1)],
  ['reach', ({ pillars }) => round(pillars.reach.value, 1)],
  ['reach_is', ({ pillars }) => pillars.reach.knowledge],
  ['relevance', ({ pillars }) => round(pillars.relevance.value, 1)],
  ['relevance_is', ({ pillars }) => pillars.relevance.knowledge],
  ['resonance', ({ pillars }) => round(pillars.resonance.value, 1)],
  ['resonance_is', ({ pillars }) => pillars.resonance.knowledge],
  ['posts_on_topic', ({ postsOnTopic }) => postsOnTopic],
  ...signalColumns,
  ['evidence_url', ({ evidence }) => evidence[0]?.url ?? null],
  ['evidence_text', ({ evidence }) => evidence[0]?.text ?? null],
]

/** A ranking as CSV, one line for each of its results. What is unknown is an empty cell, never a zero. */
export function rankingCsv({ results }: Ranking): string {
  return writeCsv([
    columns.map(([name]) => name),
    ...results.map((person) => columns.map(([, cellOf]) => cellOf(person))),
  ])
}
