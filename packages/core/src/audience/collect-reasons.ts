/** One thing that was seen of one of those looked at. */
export interface ReasonSeen {
  readonly reason: string
  /** Log-odds: above 0 speaks against. */
  readonly weight: number
  readonly handle: string
  readonly facts: Readonly<Record<string, number>>
  /** What they wrote, where that was judged. */
  readonly text: string | null
}

export interface AudienceReason {
  readonly reason: string
  /** Of how many people it was seen. */
  readonly people: number
  /** Up to three, of whom it speaks most. */
  readonly examples: readonly Pick<ReasonSeen, 'handle' | 'facts' | 'text'>[]
}

/** What doubles the odds is said; less is what half of everybody shows. */
const leastWeight = Math.LN2
const mostReasons = 5
const mostExamples = 3

/**
 * What speaks against the most people of an audience, each with up to three examples.
 * @returns the reason that was seen of most people first
 */
export function collectReasons(seen: readonly ReasonSeen[]): AudienceReason[] {
  const byReason = Map.groupBy(
    seen.filter(({ weight }) => weight >= leastWeight),
    ({ reason }) => reason,
  )
  return [...byReason]
    .map(([reason, all]) => ({
      reason,
      people: all.length,
      examples: all
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, mostExamples)
        .map(({ handle, facts, text }) => ({ handle, facts, text })),
    }))
    .sort((a, b) => b.people - a.people || a.reason.localeCompare(b.reason))
    .slice(0, mostReasons)
}
