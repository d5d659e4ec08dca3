/** How one account uses each term of a topic. */
export interface HeldTerms {
  /** Posts of theirs that hold each term, all accounts in the same order of terms. */
  readonly holding: readonly number[]
}

/** A term is worth at most so much, and at least the inverse of it, against the topic's usual. */
const mostRarity = 2

/**
 * How rare the terms are that each account uses: a term in few of the topic's posts says more than one in most of
 * them, by the logarithm of how much rarer it is.
 * @returns in the order of the accounts; 1 = as rare as in the topic's posts on average, 0.5 to 2
 * Method: docs/methods/share-of-voice.md
 */
export function termRarities(accounts: readonly HeldTerms[]): number[] {
  const totals: number[] = []
  for (const { holding } of accounts) {
    for (const [term, posts] of holding.entries()) totals[term] = (totals[term] ?? 0) + posts
  }
  const all = totals.reduce((sum, posts) => sum + posts, 0)
  const worth = totals.map((posts) => 1 + Math.log((all + 1) / (posts + 1)))
  const usual = all === 0 ? 1 : totals.reduce((sum, posts, term) => sum + posts * (worth[term] ?? 1), 0) / all
  return accounts.map(({ holding }) => {
    const posts = holding.reduce((sum, count) => sum + count, 0)
    if (posts === 0) return 1
    const mean = holding.reduce((sum, count, term) => sum + count * (worth[term] ?? 1), 0) / posts
    return Math.min(mostRarity, Math.max(1 / mostRarity, mean / usual))
  })
}
