/** Somebody names somebody in a post on the topic. */
export interface Naming {
  readonly source: number
  readonly target: number
  /** Seconds since 1970. */
  readonly at: number
}

/** Somebody who passed it on: whom they named, when, and how far from the start that was. */
export interface RelayStep {
  readonly person: number
  readonly from: number
  readonly at: number
  /** 1: passed on what the first one said; 2: passed on what those said; ... */
  readonly generation: number
}

export interface RelayTrace {
  /** People who passed it on, people who passed *that* on, and so on; its length is the depth. */
  readonly generations: readonly number[]
  readonly steps: readonly RelayStep[]
}

/**
 * Word of mouth in generations: who passed on what one person said, who passed on what those said, and so on. To pass
 * on is to name the person in a post on the topic within the window after they spoke or passed it on. Everybody counts
 * once, in the generation in which they first did.
 * @param spokeAt when the first person spoke, seconds since 1970, ascending
 * @param namings by anybody, ascending by `at`
 * Method: docs/methods/word-of-mouth.md
 * @example traceGenerations(0, [100], [{ source: 1, target: 0, at: 150 }, { source: 2, target: 1, at: 190 }], 86_400).generations // [1, 1]
 */
export function traceGenerations(
  first: number,
  spokeAt: readonly number[],
  namings: readonly Naming[],
  windowSeconds: number,
): RelayTrace {
  const reached = new Map<number, RelayStep>()
  const generations: number[] = []
  let heard = Number.NEGATIVE_INFINITY
  let next = 0
  for (const { source, target, at } of namings) {
    for (; next < spokeAt.length && (spokeAt[next] as number) < at; next++) heard = spokeAt[next] as number
    if (source === first || source === target || reached.has(source)) continue
    const since = target === first ? heard : (reached.get(target)?.at ?? Number.NEGATIVE_INFINITY)
    if (since >= at || at - since > windowSeconds) continue
    const generation = target === first ? 1 : (reached.get(target) as RelayStep).generation + 1
    reached.set(source, { person: source, from: target, at, generation })
    generations[generation - 1] = (generations[generation - 1] ?? 0) + 1
  }
  return { generations, steps: [...reached.values()] }
}
