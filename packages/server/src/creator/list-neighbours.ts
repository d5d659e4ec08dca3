import type { Ctx } from '../context.ts'
import { findPersonNames } from '../identity/find-person-names.ts'
import { loadSamePeople } from '../identity/load-same-people.ts'
import { findPeopleOf } from '../identity/people-of-accounts.ts'
import type { Creator } from './creator.schema.ts'
import type { FoundAccount } from './get-account.ts'
import { findCited, findCiting, type Neighbour } from './queries/find-neighbours.ts'

const shownPeople = 10

export interface Neighbours {
  readonly citedBy: Creator['citedBy']
  readonly cites: Creator['cites']
}

/** Who cites somebody most often, and whom they cite, each person once. Their own other accounts are left out. */
export async function listNeighbours(
  ctx: Pick<Ctx, 'corpus' | 'db' | 'workspace'>,
  { id }: FoundAccount,
): Promise<Neighbours> {
  const { corpus } = ctx
  const samePeople = await loadSamePeople(ctx, corpus)
  const [person = id] = await findPeopleOf(corpus, samePeople, [id])
  const asked = { account: id, person, samePeople, limit: shownPeople }
  const [citing, cited] = await Promise.all([findCiting(corpus, asked), findCited(corpus, asked)])
  const people = [...new Set([...citing, ...cited].map((neighbour) => neighbour.account))]
  const names = await findPersonNames(corpus, samePeople, people)
  const describe = (neighbours: readonly Neighbour[]) =>
    neighbours.flatMap(({ account, times }) => {
      const named = names.get(account)
      if (named === undefined) return []
      const also = named.also.map(({ platform, handle }) => ({ platform, handle }))
      return [{ platform: named.platform, handle: named.handle, name: named.name, also, times }]
    })
  return { citedBy: describe(citing), cites: describe(cited) }
}
