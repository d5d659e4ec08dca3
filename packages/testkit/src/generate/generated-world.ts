/** How large a generated corpus is and what it is drawn from. The same world gives the same rows on every machine. */
export interface GeneratedWorld {
  /** 1,000 to 50 million. The topic terms match their shares exactly when it is a multiple of 1,000. */
  readonly posts: number
  readonly seed: number
  /** People; one for every twenty posts unless told, so that most write little and a few write a lot. */
  readonly authors?: number
  /** The owner of the rows as decimal digits; "0" = public. */
  readonly scope?: string
  /** Whether a third of the posts carry a hashtag. */
  readonly isLabelled?: boolean
}

/** Words that the syllables of the generator cannot make, and the share of posts that holds each. */
export const topicTerms = {
  perMille: 'quinoa',
  perCent: 'cycling',
  perTen: 'football',
} as const

/** The period that every generated post falls into: 52 whole weeks from a Monday, in UTC. */
export const generatedPeriod = { from: '2025-01-06', to: '2026-01-04', weeks: 52 } as const

/** When generated counts were observed: the day after the last post. */
export const generatedObservedAt = '2026-01-05 12:00:00.000'

/** Rounded up to whole hundreds, so that networks and communities come out even. */
export function authorsOf(world: GeneratedWorld): number {
  return Math.ceil((world.authors ?? world.posts / 20) / 100) * 100
}
