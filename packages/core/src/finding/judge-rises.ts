import { controlDiscoveries } from '../network/control-discoveries.ts'
import { measureRise, measureScatter, type Rise, type TwoCounts } from './measure-rise.ts'

/** People who gave somebody attention on a topic, before and after the turn of a period. */
export interface Attention extends TwoCounts {
  /** Of those after: without the post that drew most of them. */
  readonly afterOthers: number
  /** Posts that drew anybody after the turn. */
  readonly answeredPosts: number
}

/** broad: it also stands without the best post. one-post: it stands on that one. */
export type RiseKind = 'broad' | 'one-post'

export interface JudgedRise<Of extends Attention> extends Rise {
  readonly of: Of
  readonly kind: RiseKind
}

/** Fewer people after the turn may be chance, whatever there was before. */
const fewestAfter = 5
/** Of those listed, the share that may be chance. */
const falseShare = 0.1
/** A rise on fewer answered posts stands on one of them, whichever. */
const fewestPosts = 3

/**
 * Who gains on a topic surely faster than the topic does, and whether that stands on more than one post.
 * @param people everybody to whom anybody answered
 * @returns the surest rises first, those that stand on one post after the others
 */
export function judgeRises<Of extends Attention>(people: readonly Of[]): JudgedRise<Of>[] {
  const topic = {
    before: people.reduce((sum, { before }) => sum + before, 0),
    after: people.reduce((sum, { after }) => sum + after, 0),
  }
  const scatter = measureScatter(
    people.filter(({ before, after }) => before + after >= fewestAfter),
    topic,
  )
  const tested = people
    .filter(({ after }) => after >= fewestAfter)
    .map((of) => ({ of, ...measureRise(of, topic, scatter) }))
  const stands = controlDiscoveries(
    tested.map(({ chance }) => chance),
    falseShare,
  )
  const rises = tested
    .filter(({ low }, place) => stands[place] && low > 1)
    .map((rise) => ({ ...rise, kind: kindOf(rise.of, topic, scatter) }))
  return rises.toSorted(
    (a, b) => Number(a.kind === 'one-post') - Number(b.kind === 'one-post') || b.low - a.low,
  )
}

function kindOf(of: Attention, topic: TwoCounts, scatter: number): RiseKind {
  const without = measureRise({ before: of.before, after: of.afterOthers }, topic, scatter)
  const isMostlyOne = of.afterOthers * 2 < of.after
  return of.answeredPosts >= fewestPosts && !isMostlyOne && without.low > 1 ? 'broad' : 'one-post'
}
