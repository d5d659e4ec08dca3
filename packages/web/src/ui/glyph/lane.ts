import type { RankedCreator } from '@relais/server/influence/influence.schema'

type Pillar = RankedCreator['pillars']['reach']

/** What is drawn in one lane, in the lane's own units from 0 to `width`. */
export type Lane =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'measured' | 'estimated'
      readonly fill: number
      /** The softer bar behind: where the true value likely lies. Null where no interval is known. */
      readonly interval: { readonly x: number; readonly width: number } | null
      /** Where the median of comparable people stands. */
      readonly tick: number
    }

const lowest = 1
const highest = 100
const median = 50

/** Places a percentile from 1 to 100 on a lane; outside values are held at the ends. */
export const laneX = (percentile: number, width: number): number =>
  ((Math.min(highest, Math.max(lowest, percentile)) - lowest) / (highest - lowest)) * width

/**
 * The geometry of one pillar of the 3R glyph.
 * @example laneOf({ value: 100, interval: [90, 100], knowledge: 'measured' }, 72) // fill 72, interval from 64.7
 */
export function laneOf(pillar: Pillar, width: number): Lane {
  if (pillar.value === null || pillar.knowledge === 'unknown') return { kind: 'unknown' }
  const interval = pillar.interval && {
    x: laneX(pillar.interval[0], width),
    width: laneX(pillar.interval[1], width) - laneX(pillar.interval[0], width),
  }
  return { kind: pillar.knowledge, fill: laneX(pillar.value, width), interval, tick: laneX(median, width) }
}
