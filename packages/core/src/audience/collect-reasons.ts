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
const mostReasons = 4
const mostExamples = 3

/**
 * What speaks against the most people of an audience, each with up to three examples,
 * of people whom no reason before has shown where there are such.
 * @returns the reason that was seen of most people first
 */
export function collectReasons(seen: readonly ReasonSeen[]): AudienceReason[] {
  const byReason = Map.groupBy(
    seen.filter(({ weight }) => weight >= leastWeight),
    ({ reason }) => reason,
  )
  const shown = new Set<string>()
  return [...byReason]
    .sort(([a, some], [b, others]) => others.length - some.length || a.localeCompare(b))
    .slice(0, mostReasons)
    .map(([reason, all]) => {
      const isShown = ({ handle }: ReasonSeen) => Number(shown.has(handle))
      const examples = all
        .toSorted((a, b) => isShown(a) - isShown(b) || b.weight - a.weight)
        .slice(0, mostExamples)
      for (const { handle } of examples) shown.add(handle)
      return {
        reason,
        people: all.length,
        examples: examples.map(({ handle, facts, text }) => ({ handle, facts, text })),
      }
    })
}
