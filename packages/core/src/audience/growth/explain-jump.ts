import { dayMs, medianOf } from './counted.ts'
import type { Jump } from './find-jumps.ts'

/** A post of the account itself. */
export interface OwnPost {
  readonly id: string
  readonly atMs: number
  /** Reactions of every kind that are known; null where none is. */
  readonly engagements: number | null
}

/** Somebody passed the account on. */
export interface Citation {
  readonly account: string
  readonly atMs: number
  /** Followers of whoever did. */
  readonly followers: number | null
}

export type JumpEvent =
  | {
      readonly kind: 'post'
      readonly post: string
      readonly atMs: number
      readonly engagements: number
      readonly timesUsual: number
    }
  | {
      readonly kind: 'citedByBig'
      readonly account: string
      readonly atMs: number
      readonly followers: number
    }
  | {
      readonly kind: 'citedByMany'
      readonly atMs: number
      readonly people: number
      readonly timesUsual: number
    }

/** What happens up to so many days before a count may show in it. */
export const daysBefore = 3
const postTimesUsual = 10
/** A post that brought followers moved at least a tenth as many people to react. */
const leastShareOfExcess = 0.1
const bigTimesOwn = 10
const manyTimesUsual = 4
const fewestMany = 15

/**
 * What may explain a jump, from what was published: a post of theirs answered ten times as often as usual, somebody ten
 * times their size who passed them on, or four times as many people as usual who did. The strongest of each kind.
 * Nothing found is no verdict: it is an open question.
 * @param posts all posts of the account that are known, @param citations all times others passed it on
 * Method: docs/methods/growth.md
 */
export function explainJump(
  jump: Jump,
  posts: readonly OwnPost[],
  citations: readonly Citation[],
): JumpEvent[] {
  const fromMs = jump.fromMs - daysBefore * dayMs
  const within = ({ atMs }: { readonly atMs: number }) => atMs >= fromMs && atMs <= jump.toMs
  const events: JumpEvent[] = []

  const known = posts.filter((post): post is OwnPost & { engagements: number } => post.engagements !== null)
  const usual = Math.max(1, medianOf(known.filter((post) => !within(post)).map((post) => post.engagements)))
  const best = known.filter(within).sort((a, b) => b.engagements - a.engagements)[0]
  if (
    best !== undefined &&
    best.engagements >= postTimesUsual * usual &&
    best.engagements >= leastShareOfExcess * jump.excess
  )
    events.push({
      kind: 'post',
      post: best.id,
      atMs: best.atMs,
      engagements: best.engagements,
      timesUsual: best.engagements / usual,
    })

  const inside = citations.filter(within)
  const big = inside
    .filter((one): one is Citation & { followers: number } => one.followers !== null)
    .sort((a, b) => b.followers - a.followers)[0]
  if (big !== undefined && big.followers >= bigTimesOwn * Math.max(jump.before, jump.excess / bigTimesOwn))
    events.push({ kind: 'citedByBig', account: big.account, atMs: big.atMs, followers: big.followers })

  const people = new Set(inside.map(({ account }) => account)).size
  const outside = citations.filter((one) => !within(one))
  const spanMs =
    citations.reduce((most, { atMs }) => Math.max(most, atMs), 0) -
    citations.reduce((least, { atMs }) => Math.min(least, atMs), Number.MAX_SAFE_INTEGER)
  const windows = Math.max(1, spanMs / (jump.toMs - fromMs) - 1)
  const usualPeople = Math.max(1, outside.length / windows)
  if (people >= fewestMany && people >= manyTimesUsual * usualPeople)
    events.push({
      kind: 'citedByMany',
      atMs: inside[0]?.atMs ?? jump.fromMs,
      people,
      timesUsual: people / usualPeople,
    })
  return events
}
