import type { Candidate } from '@relais/core/influence/candidate'
import { answersPerUnit } from '@relais/server/influence/queries/engagement-sql'

/** In the whole numbers that the stores added up: fractions differ by the order in which they are added. */
const total = (sums: Candidate['engagementOnTopic'], key: 'sum' | 'sumOfSquares') =>
  Math.round(sums.reduce((whole, each) => whole + each[key], 0) * answersPerUnit ** (key === 'sum' ? 1 : 2))

const compared: Readonly<Record<string, (candidate: Candidate) => string | number | null>> = {
  'posts on topic': ({ postsOnTopic }) => postsOnTopic,
  'posts in the period': ({ postsInPeriod }) => postsInPeriod,
  'weeks on topic': ({ weeksBeforeEnd }) => weeksBeforeEnd.join(),
  'people who cite': ({ citedBy }) => citedBy,
  followers: ({ followers }) => followers,
  'sum of answers on topic': ({ engagementOnTopic }) => total(engagementOnTopic, 'sum'),
  'sum of squares on topic': ({ engagementOnTopic }) => total(engagementOnTopic, 'sumOfSquares'),
  'sum of answers overall': ({ engagementOverall }) => total(engagementOverall, 'sum'),
}

/** What a rival found that is not what Relais found, in words; empty when all is the same. */
export function compareCandidates(
  ours: ReadonlyMap<string, Candidate>,
  theirs: ReadonlyMap<string, Candidate>,
): string[] {
  const differences: string[] = []
  const missing = [...ours.keys()].filter((id) => !theirs.has(id)).length
  const added = [...theirs.keys()].filter((id) => !ours.has(id)).length
  if (missing + added > 0) differences.push(`${missing} people missing, ${added} more`)
  for (const [name, read] of Object.entries(compared)) {
    const differing = [...ours].filter(([id, candidate]) => {
      const other = theirs.get(id)
      return other !== undefined && read(other) !== read(candidate)
    })
    if (differing.length > 0) differences.push(`${name}: ${differing.length} people differ`)
  }
  return differences
}
