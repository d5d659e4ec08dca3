import type { TopicPosts } from './topic/topic-posts.ts'

/** How one account uses the terms of a topic. */
export interface TermUse {
  readonly account: string
  readonly posts: number
  /** Posts with a term in the title. */
  readonly titled: number
  /** Posts that hold each of the topic's words, then each of its phrases. */
  readonly holding: readonly number[]
}

/** Which terms people use, and whether in titles; nobody where a topic has neither words nor phrases. */
export function termUseOf({ accounts, authors, starts, titled, holding }: TopicPosts): TermUse[] {
  const terms = authors.length === 0 ? 0 : holding.length / authors.length
  if (terms === 0) return []
  return Array.from(authors, (account, author) => ({
    account: accounts.idOf(account),
    posts: (starts[author + 1] as number) - (starts[author] as number),
    titled: titled[author] as number,
    holding: Array.from(holding.subarray(author * terms, (author + 1) * terms)),
  }))
}
