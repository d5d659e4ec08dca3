import type { Ctx } from '../context.ts'
import { findNames } from '../corpus/queries/find-names.ts'
import type { Creator } from './creator.schema.ts'
import type { FoundAccount } from './get-account.ts'
import { findCited, findCiting, type Neighbour } from './queries/find-neighbours.ts'

const shownPeople = 10
/** Some may be left out as the person's own. */
const askedPeople = 30

export interface Neighbours {
  readonly citedBy: Creator['citedBy']
  readonly cites: Creator['cites']
}

/** Who cites somebody most often, and whom they cite. Their own other accounts are left out. */
export async function listNeighbours(
  { corpus }: Pick<Ctx, 'corpus'>,
  account: FoundAccount,
): Promise<Neighbours> {
  const [citing, cited] = await Promise.all([
    findCiting(corpus, account.id, askedPeople),
    findCited(corpus, account.id, askedPeople),
  ])
  const names = await findNames(corpus, [
    ...new Set([...citing, ...cited].map((neighbour) => neighbour.account)),
  ])
  const describe = (neighbours: readonly Neighbour[]) =>
    neighbours
      .flatMap(({ account: id, times }) => {
        const named = names.get(id)
        if (named === undefined || (named.person !== '' && named.person === account.person)) return []
        return [{ platform: named.platform, handle: named.handle, name: named.name, times }]
      })
      .slice(0, shownPeople)
  return { citedBy: describe(citing), cites: describe(cited) }
}
