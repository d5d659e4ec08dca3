import type { Voice } from './queries/find-voices.ts'

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
export function termUseOf(voices: readonly Voice[]): TermUse[] {
  const uses = new Map<string, TermUse>()
  for (const { account, posts, titled, holding } of voices) {
    if (holding.length === 0) continue
    const before = uses.get(account)
    uses.set(account, {
      account,
      posts: posts + (before?.posts ?? 0),
      titled: titled + (before?.titled ?? 0),
      holding: holding.map((count, term) => count + (before?.holding[term] ?? 0)),
    })
  }
  return [...uses.values()]
}
