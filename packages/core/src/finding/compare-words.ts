import type { WeighedWord } from './weigh-words.ts'

export interface SharedWord {
  readonly word: string
  /** Posts of either that hold it. */
  readonly posts: number
  readonly theirPosts: number
}

export interface WordsCompared {
  /** 0: no word in common. 1: the same words, weighed alike. Cosine of the angle between the two. */
  readonly closeness: number
  /** Words that both use surely more than others, those that bring most first. */
  readonly shared: readonly SharedWord[]
}

const lengthOf = (words: readonly WeighedWord[]) =>
  Math.sqrt(words.reduce((sum, { weight }) => sum + weight * weight, 0))

/**
 * How alike two people write, by the words that each of them uses more than others do.
 * @example compareWords(anas, bens) // { closeness: 0.42, shared: [{ word: 'aiguisage', posts: 12, theirPosts: 7 }, ...] }
 */
export function compareWords(ours: readonly WeighedWord[], theirs: readonly WeighedWord[]): WordsCompared {
  const length = lengthOf(ours) * lengthOf(theirs)
  if (length === 0) return { closeness: 0, shared: [] }
  const weighed = new Map(theirs.map((one) => [one.word, one]))
  const both = ours.flatMap((one) => {
    const other = weighed.get(one.word)
    return other === undefined ? [] : [{ one, other, brings: one.weight * other.weight }]
  })
  const product = both.reduce((sum, { brings }) => sum + brings, 0)
  return {
    closeness: Math.min(1, product / length),
    shared: both
      .toSorted((a, b) => b.brings - a.brings || (a.one.word < b.one.word ? -1 : 1))
      .map(({ one, other }) => ({ word: one.word, posts: one.posts, theirPosts: other.posts })),
  }
}
