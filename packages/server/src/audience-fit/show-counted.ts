import { type CountedSide, countedSides } from '@relais/core/audience-fit/counted-audience'
import { matchCounted } from '@relais/core/audience-fit/match-counted'
import type { CountedFollowers } from '../counted-audience/find-counted-audience.ts'
import type { AudienceFit, TargetAudience } from './audience-fit.schema.ts'

const shown: Readonly<Record<CountedSide, number>> = { countries: 8, cities: 5, ages: 10, genders: 3 }

/** What a network counts, beside what Relais observes: as it says, and against the countries of the sheet. */
export function showCounted(
  { sides, ...counted }: CountedFollowers,
  target: TargetAudience | null,
): NonNullable<AudienceFit['counted']> {
  return {
    ...counted,
    sides: countedSides.map((side) => ({
      side,
      listed: sides[side].reduce((sum, { followers }) => sum + followers, 0),
      most: inOrder(side, sides[side]).slice(0, shown[side]),
    })),
    match: matchCounted(target?.countries ?? [], sides.countries),
  }
}

/** Ages from young to old; the rest as they came, largest first. */
const inOrder = (side: CountedSide, parts: CountedFollowers['sides'][CountedSide]) =>
  side === 'ages'
    ? parts.toSorted((a, b) => Number.parseInt(a.value, 10) - Number.parseInt(b.value, 10))
    : parts
