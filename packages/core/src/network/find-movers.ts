import { controlDiscoveries } from './control-discoveries.ts'
import { fewestFollowed, fewestOccasions, measureTakeUp, type TakeUp } from './measure-take-up.ts'
import { activityOf, slotSeconds, slotsPerDay, speakingRhythm } from './speaking-rhythm.ts'

/** When one person spoke on a topic. */
export interface Speaker {
  /** Seconds since 1970, ascending. */
  readonly at: readonly number[]
  /** Posts of others on the topic that name this person, in days since the period's start. */
  readonly namedByDay: ReadonlyMap<number, number>
}

export interface TopicActivity {
  /** Seconds since 1970; whole days. */
  readonly start: number
  readonly end: number
  /** All posts on the topic, in days since the start. */
  readonly postsByDay: ArrayLike<number>
  /** Share of all posts in each six hours of a day (UTC). */
  readonly shareOfSlot: readonly number[]
}

/** B takes up what A says, or seems to. */
export interface Mover extends TakeUp {
  /** Places in the list of speakers. */
  readonly leader: number
  readonly follower: number
  /** Does not stand out once it is counted how many pairs were looked at. */
  readonly mayBeChance: boolean
}

export interface Movers {
  /** Pairs with enough occasions to say anything; each is one test. */
  readonly tested: number
  /** Those followed at least three times, and more often than chance would give. */
  readonly movers: readonly Mover[]
}

/** One in ten of the pairs that are said to stand out may be chance. */
export const falseShare = 0.1
const daySeconds = slotSeconds * slotsPerDay

function byDay(at: readonly number[], start: number): Map<number, number> {
  const days = new Map<number, number>()
  for (const instant of at) {
    const day = Math.floor((instant - start) / daySeconds)
    days.set(day, (days.get(day) ?? 0) + 1)
  }
  return days
}

/**
 * Who moves whom, among some people: pairs in which B speaks within some days after A more often than B's own rhythm and
 * the liveliness of the topic would give. Posts that name A are left out of that liveliness, or whoever moves everybody
 * would seem to move nobody.
 * @param windowDays 1 to 28
 * Method: docs/methods/who-moves-whom.md
 */
export function findMovers(speakers: readonly Speaker[], topic: TopicActivity, windowDays: number): Movers {
  const own = speakers.map(({ at }) => byDay(at, topic.start))
  const found: Omit<Mover, 'mayBeChance'>[] = []
  let tested = 0
  for (const [leader, { at, namedByDay }] of speakers.entries()) {
    if (at.length < fewestOccasions) continue
    const others = Float64Array.from(topic.postsByDay)
    for (const counts of [own[leader] as Map<number, number>, namedByDay])
      for (const [day, posts] of counts) if (day in others) others[day] = (others[day] as number) - posts
    for (const [follower, { at: followerAt }] of speakers.entries()) {
      if (follower === leader || followerAt.length < fewestFollowed) continue
      const without = others.slice()
      for (const [day, posts] of own[follower] as Map<number, number>)
        if (day in without) without[day] = (without[day] as number) - posts
      const rhythm = speakingRhythm(followerAt, activityOf(topic.start, without, topic.shareOfSlot))
      const takeUp = measureTakeUp(at, followerAt, rhythm, topic, windowDays * daySeconds)
      if (takeUp === null) continue
      tested++
      if (takeUp.followed >= fewestFollowed && takeUp.lift > 1) found.push({ leader, follower, ...takeUp })
    }
  }
  const chances = new Float64Array(tested).fill(1)
  for (const [index, { chance }] of found.entries()) chances[index] = chance
  const stands = controlDiscoveries(chances, falseShare)
  return {
    tested,
    movers: found
      .map((mover, index) => ({ ...mover, mayBeChance: !stands[index] }))
      .toSorted((a, b) => a.chance - b.chance || b.lift - a.lift),
  }
}
