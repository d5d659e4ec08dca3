import { fold } from '../../text/fold.ts'
import { type StatementKind, type StatementWords, statementKinds } from './statement-words.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { it } from './words/it.ts'
import { pt } from './words/pt.ts'
import { th } from './words/th.ts'

export type Side = 'for' | 'against'

export interface StatementEntry {
  readonly kind: StatementKind
  readonly side: Side
  readonly words: readonly string[]
}

/** The words of one language, ready to be looked for. */
export interface StatementList {
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly StatementEntry[]>
  /** Letters in a row, where words have no spaces. */
  readonly runs: readonly StatementEntry[]
  readonly negations: ReadonlySet<string>
  readonly conditions: readonly (readonly string[])[]
}

const thaiLetters = /[\u0E00-\u0E7F]/u

const entriesOf = (words: StatementWords): StatementEntry[] =>
  (['against', 'for'] as const).flatMap((side) =>
    statementKinds[side].flatMap((kind) =>
      (words[side] as Readonly<Record<StatementKind, readonly string[]>>)[kind].map((phrase) => ({
        kind,
        side,
        words: thaiLetters.test(phrase) ? [fold(phrase)] : phrase.split(' '),
      })),
    ),
  )

function prepare(words: StatementWords): StatementList {
  const isRun = ({ words: [first = ''] }: StatementEntry) => thaiLetters.test(first)
  const entries = entriesOf(words)
  return {
    phrases: Map.groupBy(
      entries.filter((entry) => !isRun(entry)),
      ({ words }) => words[0] ?? '',
    ),
    runs: entries.filter(isRun),
    negations: new Set(words.negations.map(fold)),
    conditions: words.conditions.map((phrase) => phrase.split(' ')),
  }
}

/** By two-letter code. */
export const statementWords: Readonly<Record<string, StatementWords>> = { de, en, es, fr, it, pt, th }

export const statementLists: ReadonlyMap<string, StatementList> = new Map(
  Object.entries(statementWords).map(([language, words]) => [language, prepare(words)]),
)
