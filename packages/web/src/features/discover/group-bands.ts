import type { Ranking } from '@relais/server/influence/influence.schema'

export interface BandGroup {
  readonly label: 'ahead' | 'hardToTell' | 'others'
  readonly people: number
}

/**
 * The headings of a ranking, by the place (from 0) of the first person that each stands over. Band 1 is for people who
 * are clearly ahead; a ranking in which nobody is has no band 1, and begins with people who are hard to tell apart.
 * Somebody who stands alone between two bands needs no heading.
 */
export function groupBands(bands: Ranking['bands']): ReadonlyMap<number, BandGroup> {
  const hasLead = bands[0]?.band === 1
  const fewestWithOthers = hasLead ? 3 : 2
  const label = (band: number, index: number): BandGroup['label'] => {
    if (band === 1) return 'ahead'
    return index === bands.length - 1 && bands.length >= fewestWithOthers ? 'others' : 'hardToTell'
  }
  let place = 0
  const groups = new Map<number, BandGroup>()
  for (const [index, { band, people }] of bands.entries()) {
    const kind = label(band, index)
    if (kind !== 'hardToTell' || people > 1) groups.set(place, { label: kind, people })
    place += people
  }
  return groups
}
