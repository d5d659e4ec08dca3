import type { Mover } from './find-movers.ts'
import { keepBackbone } from './keep-backbone.ts'
import type { TakeUp } from './measure-take-up.ts'
import type { Naming } from './trace-generations.ts'

/** From who spoke to who took it up, for one pair of people. */
export interface Arc {
  /** Places in the list of people. */
  readonly from: number
  readonly to: number
  /** Times the second named the first within the window after they had spoken. */
  readonly named: number
  /** The first time, seconds since 1970. */
  readonly spokeAt: number
  readonly takenUpAt: number
  readonly lastAt: number
  /** Speaking after, whether they name them or not; null where nothing was to be said of it. */
  readonly timing: (TakeUp & { readonly mayBeChance: boolean }) | null
  readonly mayBeChance: boolean
}

/** Fewer namings may be chance. */
export const fewestNamings = 3
/** Timing that would not stand out even were this pair the only one is not drawn. */
const mostChance = 0.05

interface NamedPair {
  named: number
  spokeAt: number
  takenUpAt: number
  lastAt: number
}

const keyOf = (from: number, to: number) => `${from} ${to}`

/** The last instant before `at`; null when there is none. */
function lastBefore(instants: readonly number[], at: number): number | null {
  const index = instants.findLastIndex((instant) => instant < at)
  return index < 0 ? null : (instants[index] as number)
}

function pairsNamed(
  spokeAt: readonly (readonly number[])[],
  namings: readonly Naming[],
  windowSeconds: number,
): Map<string, NamedPair> {
  const pairs = new Map<string, NamedPair>()
  for (const { source, target, at } of namings) {
    const spoke = lastBefore(spokeAt[target] ?? [], at)
    if (source === target || spoke === null || at - spoke > windowSeconds) continue
    const key = keyOf(target, source)
    const pair = pairs.get(key)
    if (pair === undefined) pairs.set(key, { named: 1, spokeAt: spoke, takenUpAt: at, lastAt: at })
    else {
      pair.named++
      pair.lastAt = at
    }
  }
  return pairs
}

/**
 * The arcs of a picture of who takes up whom: those who name whom they take it from, and those who speak after them
 * more often than chance. Of more than there is room for, the backbone of the named ones, and the surest of the others.
 * @param spokeAt when each person spoke, seconds since 1970, ascending
 * @param namings among these people, ascending by time
 * Method: docs/methods/who-moves-whom.md
 */
export function joinArcs(
  spokeAt: readonly (readonly number[])[],
  namings: readonly Naming[],
  movers: readonly Mover[],
  windowSeconds: number,
  limit: number,
): Arc[] {
  const named = pairsNamed(spokeAt, namings, windowSeconds)
  const timed = new Map(movers.map((mover) => [keyOf(mover.leader, mover.follower), mover]))
  const arcs: Arc[] = [...named].map(([key, pair]) => {
    const [from = 0, to = 0] = key.split(' ').map(Number)
    const timing = timed.get(key) ?? null
    const mayBeChance = pair.named < fewestNamings && (timing?.mayBeChance ?? true)
    return { from, to, ...pair, timing, mayBeChance }
  })
  for (const mover of movers) {
    const { leader, follower, first, mayBeChance, chance } = mover
    if (named.has(keyOf(leader, follower)) || first === null || chance > mostChance) continue
    const times = { spokeAt: first.spokeAt, takenUpAt: first.followedAt, lastAt: first.followedAt }
    arcs.push({ from: leader, to: follower, named: 0, ...times, timing: mover, mayBeChance })
  }
  const weigh = ({ from, to, named: times, mayBeChance }: Arc) => ({
    from,
    to,
    weight: mayBeChance ? Math.max(0.5, times) : times + fewestNamings,
  })
  const kept = keepBackbone(arcs.map(weigh), limit)
  return kept.map((index) => arcs[index] as Arc)
}
