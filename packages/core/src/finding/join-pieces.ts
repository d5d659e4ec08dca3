/** A word that follows another, in how many posts of one person. */
export interface Neighbours {
  readonly first: string
  readonly second: string
  readonly posts: number
}

interface Use {
  readonly term: string
  readonly posts: number
}

const nearlyAlways = 0.8

/**
 * Pieces that stand beside each other nearly always, in reading order. Scripts without spaces are cut by a dictionary;
 * what it does not know, names above all, it cuts into syllables, and three of them are one word.
 * @example findPieces([{ term: 'บา', posts: 9 }, { term: 'ริ', posts: 9 }, ...], ...) // [['บา', 'ริ', 'สต้า']]
 */
export function findPieces(uses: readonly Use[], neighbours: readonly Neighbours[]): string[][] {
  const postsOf = new Map(uses.map(({ term, posts }) => [term, posts]))
  const isOneWord = ({ first, second, posts }: Neighbours) =>
    first !== second &&
    [first, second].every((term) => posts >= nearlyAlways * (postsOf.get(term) ?? Number.POSITIVE_INFINITY))
  const next = new Map<string, string>()
  const taken = new Set<string>()
  for (const one of neighbours.toSorted((a, b) => b.posts - a.posts || (a.first < b.first ? -1 : 1)))
    if (isOneWord(one) && !next.has(one.first) && !taken.has(one.second)) {
      next.set(one.first, one.second)
      taken.add(one.second)
    }
  return [...next.keys()].flatMap((first) => {
    if (taken.has(first)) return []
    const pieces = [first]
    for (let at = next.get(first); at !== undefined && !pieces.includes(at); at = next.get(at))
      pieces.push(at)
    return [pieces]
  })
}

/**
 * The same uses with pieces put together to their word, said in as many posts as the piece in fewest. Pieces of which
 * one is missing stay as they are.
 */
export function joinPieces<One extends Use>(
  uses: readonly One[],
  words: readonly (readonly string[])[],
): Use[] {
  const useOf = new Map(uses.map((use) => [use.term, use]))
  const whole = words.filter((pieces) => pieces.every((piece) => useOf.has(piece)))
  const inWords = new Set(whole.flat())
  return [
    ...whole.map((pieces) => ({
      term: pieces.join(''),
      posts: Math.min(...pieces.map((piece) => useOf.get(piece)?.posts ?? 0)),
    })),
    ...uses.filter(({ term }) => !inWords.has(term)),
  ]
}
