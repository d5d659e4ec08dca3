/** Six hours: short enough to tell before from after, long enough for a day's habits. */
export const slotSeconds = 21_600
export const slotsPerDay = 4
/** Four weeks: inside them somebody's rhythm is taken as given, and only the slots in them are free. */
export const blockSlots = 28 * slotsPerDay

/** How much a topic was spoken of in each slot of a period; the first slot begins at `start` (seconds since 1970). */
export interface Activity {
  readonly start: number
  /** Any unit, above 0 everywhere. */
  readonly level: Float64Array
}

/**
 * How lively each slot was: posts of its day, half a one added so that a silent day is not an impossible one, shared out
 * among the slots of the day as all posts are, a tenth of it evenly.
 * @param postsByDay posts by others, in days since `start`
 * @param shareOfSlot share of all posts in each of the four slots of a day (UTC), adding up to 1
 */
export function activityOf(
  start: number,
  postsByDay: ArrayLike<number>,
  shareOfSlot: readonly number[],
): Activity {
  const days = postsByDay.length
  const level = new Float64Array(days * slotsPerDay)
  for (let slot = 0; slot < level.length; slot++) {
    const posts = Math.max(0, postsByDay[Math.floor(slot / slotsPerDay)] ?? 0)
    const share = shareOfSlot[slot % slotsPerDay] ?? 0
    level[slot] = (posts + 0.5) * (share * 0.9 + 0.1 / slotsPerDay)
  }
  return { start, level }
}

/** Of these instants, how many slots of each block hold one. */
function spokenSlots(at: ArrayLike<number>, start: number, slots: number): Uint16Array {
  const spoken = new Uint16Array(Math.ceil(slots / blockSlots))
  let last = -1
  for (let index = 0; index < at.length; index++) {
    const slot = Math.floor(((at[index] as number) - start) / slotSeconds)
    if (slot < 0 || slot >= slots || slot === last) continue
    last = slot
    const block = Math.floor(slot / blockSlots)
    spoken[block] = (spoken[block] ?? 0) + 1
  }
  return spoken
}

/** The factor by which odds of `level` make `wanted` slots spoken in, among those from `from` to `to`: Newton, fenced in. */
function oddsFactor(level: Float64Array, from: number, to: number, wanted: number): number {
  let all = 0
  for (let slot = from; slot < to; slot++) all += level[slot] as number
  let low = -60
  let high = 60
  let at = Math.log(wanted / all)
  for (let step = 0; step < 60; step++) {
    const factor = Math.exp(at)
    let sum = 0
    let slope = 0
    for (let slot = from; slot < to; slot++) {
      const odds = factor * (level[slot] as number)
      const chance = odds / (1 + odds)
      sum += chance
      slope += chance * (1 - chance)
    }
    if (Math.abs(sum - wanted) < 1e-6) break
    if (sum < wanted) low = at
    else high = at
    const next = at - (sum - wanted) / slope
    at = next > low && next < high ? next : (low + high) / 2
  }
  return Math.exp(at)
}

/**
 * The chance that somebody speaks in each slot, were it not for anybody in particular: as often in each four weeks as
 * they did, and rather when the topic is spoken of. (A Bernoulli draw per slot whose odds follow the activity and whose
 * expected sum is what was seen: the interval jitter of Amarasingham, Harrison, Hatsopoulos and Geman 2012, weighted.)
 * @param at when they spoke, seconds since 1970, ascending
 * @returns a probability for each slot of the activity, 0 in blocks without a word
 * Method: docs/methods/who-moves-whom.md
 */
export function speakingRhythm(at: ArrayLike<number>, { start, level }: Activity): Float64Array {
  const chance = new Float64Array(level.length)
  const spoken = spokenSlots(at, start, level.length)
  for (let block = 0; block < spoken.length; block++) {
    const wanted = spoken[block] as number
    if (wanted === 0) continue
    const from = block * blockSlots
    const to = Math.min(level.length, from + blockSlots)
    if (wanted >= to - from) {
      chance.fill(1, from, to)
      continue
    }
    const factor = oddsFactor(level, from, to, wanted)
    for (let slot = from; slot < to; slot++) {
      const odds = factor * (level[slot] as number)
      chance[slot] = odds / (1 + odds)
    }
  }
  return chance
}
