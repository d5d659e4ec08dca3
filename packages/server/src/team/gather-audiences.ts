import { normaliseLanguage } from '@relais/core/text/normalise-language'
import { numberPeople } from '@relais/kernels/sketch/number-people'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import type { AudienceQuestion } from '../network/queries/audience-sql.ts'
import { readAudiences } from '../network/queries/read-audiences.ts'
import { findKnownFits } from './queries/find-known-fits.ts'
import type { TeamInput } from './team.schema.ts'

export interface GatheredAudiences {
  /** For each candidate the numbers of those who could be reached. */
  readonly audiences: readonly Uint32Array[]
  /** Different people in each audience, before any were drawn. */
  readonly sizes: readonly number[]
  /** For each number: 1 counts, 0 does not. */
  readonly personValues: Float64Array
  /** Numbers of people of whom it is not known whether they are wanted. */
  readonly unknown: number
  readonly sampledShare: number
}

/**
 * Whom each candidate reaches, and who of them is wanted. Remembered until a row of the corpus changes, so that another
 * budget is answered without asking the corpus again.
 */
export function gatherAudiences(
  corpus: ScopedCorpus,
  question: AudienceQuestion,
  asked: TeamInput['wanted'],
): Promise<GatheredAudiences> {
  const wanted = {
    languages: asked.languages.map((tag) => normaliseLanguage(tag) ?? tag),
    countries: asked.countries.map((code) => code.toUpperCase()),
  }
  const name = JSON.stringify(['team audiences', question, wanted])
  return corpus.remember(name, () => gather(corpus, question, wanted), bytesOf)
}

async function gather(
  corpus: ScopedCorpus,
  question: AudienceQuestion,
  wanted: TeamInput['wanted'],
): Promise<GatheredAudiences> {
  const isEverybody = wanted.languages.length === 0 && wanted.countries.length === 0
  const [read, fits] = await Promise.all([
    readAudiences(corpus, question),
    isEverybody || question.heard.accounts.length === 0 ? null : findKnownFits(corpus, question, wanted),
  ])
  const { audiences, ids, sampledShare } = numberPeople(read)
  const fitOf = (id: bigint) => (fits === null ? 1 : (fits.get(id) ?? 2))
  return {
    audiences,
    sizes: read.map(({ length }) => length / 8),
    personValues: Float64Array.from(ids, (id) => Number(fitOf(id) === 1)),
    unknown: ids.reduce((sum, id) => sum + Number(fitOf(id) === 2), 0),
    sampledShare,
  }
}

const bytesOf = ({ audiences, personValues }: GatheredAudiences) =>
  audiences.reduce((sum, { byteLength }) => sum + byteLength, personValues.byteLength)
