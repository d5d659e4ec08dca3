import type { MaturityLevel } from './decide-maturity.ts'

/** What speaks for writing to somebody now, or against it; each with its day, `YYYY-MM-DD`. */
export type MomentSign =
  | { readonly kind: 'rising'; readonly day: string }
  | ({ readonly kind: 'favourable' } & SaidPost)
  | { readonly kind: 'asks'; readonly day: string; readonly postId: string }
  | { readonly kind: 'silent'; readonly day: string }
  | ({ readonly kind: 'against' } & SaidPost)
  | { readonly kind: 'paidElsewhere'; readonly day: string; readonly postId: string }

/** A post and its day. */
export interface DatedPost {
  readonly day: string
  readonly postId: string
}

/** The same with the words that count. */
export interface SaidPost extends DatedPost {
  readonly said: string
}

export interface MomentFacts {
  /** The day from which it is seen: today, or the last of the data. */
  readonly asOf: string
  readonly level: MaturityLevel
  /** Momentum's percentile among everybody on the topic, 1 to 100; null: not known. */
  readonly momentum: number | null
  readonly lastPost: string | null
  /** The newest of each kind; null when there is none. */
  readonly favourable: SaidPost | null
  readonly against: SaidPost | null
  readonly question: DatedPost | null
  readonly paid: DatedPost | null
}

export interface Moment {
  /** Null: nothing speaks for or against it. */
  readonly isGood: boolean | null
  readonly because: readonly MomentSign[]
  readonly but: readonly MomentSign[]
}

const dayMs = 86_400_000
const recentDays = 30
const silentDays = 42
const clearlyRising = 85
const leastLevel = 3

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / dayMs

/**
 * Whether now is a good moment to approach somebody, and why (C123): they speak well of the brand unpaid or ask on the
 * topic within 30 days, or are clearly rising, and are at least at level 3, where a message reaches others. Silence of
 * six weeks, words against the brand, or a paid post within 30 days speak against it.
 * Method: docs/methods/good-moment.md
 * @example findMoment({ asOf: '2026-11-30', level: 3, question: { day: '2026-11-28', postId: '7' }, ... }).isGood // true
 */
export function findMoment(facts: MomentFacts): Moment {
  const { asOf, level, momentum, lastPost } = facts
  const recent = <Post extends DatedPost>(post: Post | null) =>
    post !== null && daysBetween(post.day, asOf) <= recentDays ? post : null
  const [favourable, against] = [recent(facts.favourable), recent(facts.against)]
  const [question, paid] = [recent(facts.question), recent(facts.paid)]
  const because: MomentSign[] = [
    ...(favourable ? [{ kind: 'favourable', ...favourable } as const] : []),
    ...(question ? [{ kind: 'asks', ...question } as const] : []),
    ...(momentum !== null && momentum >= clearlyRising && level >= leastLevel
      ? [{ kind: 'rising', day: asOf } as const]
      : []),
  ]
  const but: MomentSign[] = [
    ...(lastPost !== null && daysBetween(lastPost, asOf) > silentDays
      ? [{ kind: 'silent', day: lastPost } as const]
      : []),
    ...(against ? [{ kind: 'against', ...against } as const] : []),
    ...(paid ? [{ kind: 'paidElsewhere', ...paid } as const] : []),
  ]
  const isGood = but.length > 0 ? false : because.length > 0 ? true : null
  return { isGood, because, but }
}
