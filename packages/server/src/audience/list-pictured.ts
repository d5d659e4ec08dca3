import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import type { PicturedPerson } from '../picture/pictured-person.ts'
import { sampleAudience } from './sample-audience.ts'

/** Of the people who are looked at in an audience, those who show a picture; and how many are looked at. */
export async function listPictured(
  corpus: ScopedCorpus,
  account: AccountId,
): Promise<{ readonly people: number; readonly pictured: PicturedPerson[] }> {
  const sampled = await sampleAudience(corpus, account)
  return {
    people: sampled.length,
    pictured: sampled.filter(({ avatar }) => avatar !== ''),
  }
}
