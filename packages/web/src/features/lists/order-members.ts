import type { ListedPerson } from './api/open-list.ts'

export const memberOrders = ['news', 'added', 'name'] as const
export type MemberOrder = (typeof memberOrders)[number]

const newsOf = ({ news }: ListedPerson) => (news === null ? 0 : news.posts + news.citedBy)
/** What somebody is called here. */
export const nameOf = ({ known, accountId }: ListedPerson) => known?.name || known?.handle || accountId

type Compare = (one: ListedPerson, other: ListedPerson) => number

const byNews: Compare = (one, other) =>
  newsOf(other) - newsOf(one) || (other.latest?.at ?? '').localeCompare(one.latest?.at ?? '')
const byAdded: Compare = (one, other) => other.addedAt.localeCompare(one.addedAt)

/**
 * People of a list in an order; those about whom nothing is known come last.
 * @param compareNames of the reader's language
 */
export function orderMembers(
  members: readonly ListedPerson[],
  order: MemberOrder,
  compareNames: (one: string, other: string) => number,
): ListedPerson[] {
  const byName: Compare = (one, other) => compareNames(nameOf(one), nameOf(other))
  const compare = { news: byNews, added: byAdded, name: byName }[order]
  const isStranger = ({ known }: ListedPerson) => Number(known === null)
  return members.toSorted((one, other) => isStranger(one) - isStranger(other) || compare(one, other))
}
