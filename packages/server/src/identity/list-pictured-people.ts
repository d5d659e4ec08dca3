import type { Ctx } from '../context.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import type { PicturedPerson } from '../picture/pictured-person.ts'
import { findProposals } from './find-proposals.ts'
import { listProfiles } from './queries/list-profiles.ts'

const mostPeople = 2_000

/** People who show a picture: those first who may be one person with somebody, then those with the largest audiences. */
export async function listPicturedPeople(
  ctx: Ctx,
  corpus: ScopedCorpus,
): Promise<{ readonly people: number; readonly pictured: PicturedPerson[] }> {
  const [{ proposals }, profiles] = await Promise.all([
    findProposals(ctx, corpus),
    listProfiles(corpus, mostPeople),
  ])
  const place = new Map<string, number>()
  for (const { a, b } of proposals) for (const id of [a, b]) if (!place.has(id)) place.set(id, place.size)
  const placeOf = ({ id }: { readonly id: string }) => place.get(id) ?? place.size
  return {
    people: profiles.length,
    pictured: profiles
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .filter(({ avatar }) => avatar !== '')
      .map(({ id, platform, handle, avatar }) => ({ account: id, platform, handle, avatar })),
  }
}
