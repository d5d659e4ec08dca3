import type { RankedCreator, Ranking } from '@relais/server/influence/influence.schema'

export interface BandGroup {
  readonly label: 'ahead' | 'hardToTell' | 'others'
  readonly people: number
}

const isEstimated = (creator: Pick<RankedCreator, 'pillars'>) =>
  Object.values(creator.pillars).some((pillar) => pillar.knowledge === 'estimated')

/**
 * The headings of a ranking, by the band that each stands over. The top band also ends before the first person with
 * an estimated part, who may be as good: then the first two bands are one group, and nobody in it is called ahead.
 * @param results best first; the leaders of the first two bands suffice
 */
export function groupBands(
  bands: Ranking['bands'],
  results: readonly Pick<RankedCreator, 'band' | 'pillars'>[],
): ReadonlyMap<number, BandGroup> {
  const [first, second, ...rest] = bands
  if (!first) return new Map()
  const secondLeader = results.find(({ band }) => band === second?.band)
  const isOneGroup = second !== undefined && secondLeader !== undefined && isEstimated(secondLeader)
  const groups = isOneGroup
    ? [{ band: first.band, people: first.people + second.people }, ...rest]
    : [first, ...(second ? [second] : []), ...rest]
  const label = (index: number): BandGroup['label'] => {
    const isLast = index === groups.length - 1
    if (index === 0) return isLast || isOneGroup ? 'hardToTell' : 'ahead'
    return isLast && (groups.length > 2 || isOneGroup) ? 'others' : 'hardToTell'
  }
  return new Map(groups.map(({ band, people }, index) => [band, { label: label(index), people }]))
}
