import { shareRange } from '../network/share-range.ts'
import { type FitSide, fitSides, type ObservedPerson, type TargetSheet } from './target-sheet.ts'

/** People of whom less is known are too few to speak of an audience. */
export const fewestKnown = 20

/** How one side of the audience matches. */
export interface SideMatch {
  readonly side: FitSide
  /** People of whom this side is known. */
  readonly known: number
  /** 0 to 1: mean over them; who has what weighs most counts whole. Null when too few are known. */
  readonly match: number | null
  /** The middle 90 %. */
  readonly low: number | null
  readonly high: number | null
}

export interface AudienceMatch {
  /** People of the audience who were looked at. */
  readonly looked: number
  /** Mean of the sides that are known; null when none is. */
  readonly match: number | null
  readonly low: number | null
  readonly high: number | null
  /** One for each side that the sheet asks for. */
  readonly sides: readonly SideMatch[]
  /** Sides that the sheet asks for and of which too little is known. */
  readonly unknown: readonly FitSide[]
}

const valuesOf: Readonly<Record<FitSide, (person: ObservedPerson) => readonly string[] | null>> = {
  languages: ({ language }) => (language === null ? null : [language]),
  countries: ({ country }) => (country === null ? null : [country]),
  interests: ({ interests }) => interests,
}

/**
 * How an observed audience matches whom a brand wants. On each side a person counts with the largest weight among what
 * they have, as a share of the largest weight of the sheet: 1 for a must, 0 for nothing wanted. The interval is
 * Wilson's for a share, which is at least as wide as that of such a mean; overall it is the mean of the sides' ends,
 * as if their errors went the same way. It speaks of people like those who are known.
 * Method: docs/methods/audience-fit.md
 * @example matchAudience(sheet, people).sides[0] // { side: 'languages', known: 214, match: 0.93, low: 0.9, high: 0.95 }
 */
export function matchAudience(sheet: TargetSheet, people: readonly ObservedPerson[]): AudienceMatch {
  const sides = fitSides
    .filter((side) => sheet[side].length > 0)
    .map((side) => matchSide(sheet, side, people))
  const told = sides.filter(({ match }) => match !== null)
  const mean = (of: (side: SideMatch) => number | null) =>
    told.length === 0 ? null : told.reduce((sum, side) => sum + (of(side) ?? 0), 0) / told.length
  return {
    looked: people.length,
    match: mean(({ match }) => match),
    low: mean(({ low }) => low),
    high: mean(({ high }) => high),
    sides,
    unknown: sides.filter(({ match }) => match === null).map(({ side }) => side),
  }
}

function matchSide(sheet: TargetSheet, side: FitSide, people: readonly ObservedPerson[]): SideMatch {
  const largest = Math.max(...sheet[side].map(({ weight }) => weight))
  const worth = new Map(sheet[side].map(({ value, weight }) => [value, weight / largest]))
  let known = 0
  let sum = 0
  for (const person of people) {
    const values = valuesOf[side](person)
    if (values === null) continue
    known++
    sum += values.reduce((best, value) => Math.max(best, worth.get(value) ?? 0), 0)
  }
  if (known < fewestKnown) return { side, known, match: null, low: null, high: null }
  return { side, known, match: sum / known, ...shareRange(sum, known) }
}
