import { measureRise, type Rise, type Stretch } from './measure-rise.ts'

/** Attention that somebody got on a topic in two stretches of a period. */
export interface Attention {
  readonly before: Stretch
  readonly after: Stretch
  /** The second one without the post that drew most. */
  readonly afterWithoutBest: Stretch
  /** Posts that drew anybody in the second. */
  readonly answeredPosts: number
}

/** broad: it also stands without the best post. one-post: it stands on that one. */
export type RiseKind = 'broad' | 'one-post'

export interface JudgedRise<Of extends Attention> extends Rise {
  readonly of: Of
  readonly kind: RiseKind
}

/** Fewer people in the second stretch may be chance, whatever there was before. */
const fewestAfter = 5
/** A rise on fewer answered posts stands on one of them, whichever. */
const fewestPosts = 3
/** So many who do not rise come out above the low end of their interval. */
const byChance = 0.05

export interface JudgedRises<Of extends Attention> {
  /** The surest first, those that stand on one post after the others. */
  readonly rises: readonly JudgedRise<Of>[]
  readonly tested: number
  /** Of those who were tested, how many would look so by chance if nobody rose. */
  readonly expectedByChance: number
}

/** Who gains on a topic surely faster than the topic does, and whether that stands on more than one post. */
export function judgeRises<Of extends Attention>(people: readonly Of[]): JudgedRises<Of> {
  const sum = (of: (one: Of) => number) => people.reduce((total, one) => total + of(one), 0)
  const topicTimes = (sum(({ after }) => after.people) + 1) / (sum(({ before }) => before.people) + 1)
  const tested = people.filter(({ after }) => after.people >= fewestAfter)
  const rises = tested
    .map((of) => ({ of, ...measureRise(of.before, of.after, topicTimes) }))
    .filter(({ low }) => low > 1)
    .map((rise) => ({ ...rise, kind: kindOf(rise.of, topicTimes) }))
    .toSorted((a, b) => Number(a.kind === 'one-post') - Number(b.kind === 'one-post') || b.low - a.low)
  return { rises, tested: tested.length, expectedByChance: tested.length * byChance }
}

function kindOf({ before, after, afterWithoutBest, answeredPosts }: Attention, topicTimes: number): RiseKind {
  const isMostlyOne = afterWithoutBest.people * 2 < after.people
  const stands = measureRise(before, afterWithoutBest, topicTimes).low > 1
  return answeredPosts >= fewestPosts && !isMostlyOne && stands ? 'broad' : 'one-post'
}
