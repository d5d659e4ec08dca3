import type { RankedCreator } from '@relais/server/influence/influence.schema'

export type BandLabel = 'ahead' | 'hardToTell' | 'others'

/**
 * What a band is called. Band 1 is ahead only if somebody is surely behind it: a band also ends before the first
 * person with an estimated part, who may be as good. The last of three or more are the others.
 * @param band from 1
 * @param next the leader of the band after this one, if there is one
 */
export function bandLabel(
  band: number,
  bands: number,
  next: Pick<RankedCreator, 'pillars'> | undefined,
): BandLabel {
  if (band === bands) return bands > 2 ? 'others' : 'hardToTell'
  const isCutByEstimate = Object.values(next?.pillars ?? {}).some(
    (pillar) => pillar.knowledge === 'estimated',
  )
  return band === 1 && !isCutByEstimate ? 'ahead' : 'hardToTell'
}
