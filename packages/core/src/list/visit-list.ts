/** What somebody has seen of a list. */
export interface Seen {
  readonly visitedAt: Date | null
  /** Posts up to here were there at the latest visit. */
  readonly seenUntil: Date | null
  /** And up to here at the visit before: what came between is new at the latest one. */
  readonly seenBefore: Date | null
}

/** Coming back within this time goes on with the same visit, so that what is new stays marked on a reload. */
export const visitMinutes = 30

/**
 * What somebody has seen once they open a list. New is counted by the time of posts, up to the last one that is
 * known: a file that arrives late with posts of last week shows them as new.
 * @param lastPostAt of everything that is looked at; null when there is nothing
 * @example visitList(null, { now, lastPostAt }) // { visitedAt: now, seenUntil: lastPostAt, seenBefore: null }
 */
export function visitList(
  before: Seen | null,
  { now, lastPostAt }: { readonly now: Date; readonly lastPostAt: Date | null },
): Seen {
  const known = lastPostAt === null || lastPostAt > now ? now : lastPostAt
  const isSameVisit =
    before?.visitedAt != null && now.getTime() - before.visitedAt.getTime() < visitMinutes * 60_000
  if (isSameVisit) return { visitedAt: now, seenUntil: known, seenBefore: before.seenBefore }
  return { visitedAt: now, seenUntil: known, seenBefore: before?.seenUntil ?? null }
}
