import { type AdoptionCurve, type AdoptionPlace, placeInCurve } from '@relais/core/network/place-in-curve'
import { findCorpusSpan } from '../corpus/queries/corpus-span.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import type { PeopleQuestion } from './queries/deeds-sql.ts'
import { findFirstWords } from './queries/find-first-words.ts'

/** In the first weeks of a corpus everybody seems to begin. */
const unsureDays = 28

export interface Adopters {
  readonly curve: AdoptionCurve
  placeOf(accountId: string): AdoptionPlace | null
}

/** When people first spoke of a topic, in everything the corpus holds up to the end of the period. */
export async function placeAdopters(corpus: ScopedCorpus, question: PeopleQuestion): Promise<Adopters> {
  const span = await findCorpusSpan(corpus)
  const { to } = question.period
  const [from = to] = [span?.firstPostAt.toISOString().slice(0, 10) ?? to, to].sort()
  const period = { from, to }
  const { people, firstAt } = await findFirstWords(corpus, { ...question, period })
  const recordedFrom = Date.parse(period.from) / 1000 + unsureDays * 86_400
  const curve = placeInCurve(firstAt, recordedFrom)
  const places = new Map(people.map((person, index) => [person, curve.places[index] ?? null]))
  return { curve, placeOf: (accountId) => places.get(BigInt(accountId)) ?? null }
}
