import { findWordsInProfile } from '../influence/find-reputation.ts'
import { type Occupation, occupationWords } from './occupation-words.ts'

/** What somebody says they are, in the words of their profile. */
export interface OccupationFound {
  readonly occupation: Occupation
  readonly quote: string
}

const sought = findWordsInProfile(occupationWords.map(({ occupation, words }) => [occupation, words]))

/**
 * Occupations that a profile names, each once and quoted: people's own words, which nobody has checked.
 * @param profile name and bio, as given
 * @example findOccupations('Actrice et chanteuse, Lyon') // [{ occupation: 'stage', quote: 'Actrice et chanteuse, Lyon' }]
 */
export function findOccupations(profile: string): OccupationFound[] {
  return sought(profile).map(({ kind, quote }) => ({ occupation: kind, quote }))
}
