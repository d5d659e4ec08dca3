import { looksTheSame } from './dhash.ts'
import { groupNearDuplicates } from './group-near-duplicates.ts'

/** One of the audience, as far as it is known. */
export interface AudienceMember {
  readonly account: string
  readonly handle: string
  readonly bio: string | null
  /** Perceptual hash of the picture; null while pictures are not at hand. */
  readonly picture: bigint | null
}

export interface AudiencePattern {
  /** The same picture, (nearly) the same words about themselves, or one way of building a handle. */
  readonly kind: 'picture' | 'bio' | 'handle'
  /** What they have in common: a bio, or a handle with its digits as `#`. Empty for pictures. */
  readonly common: string
  readonly people: number
  /** Up to three of them. */
  readonly examples: readonly string[]
}

const fewestAlike = 3
const bioOptions = { fewestLetters: 20, alike: 0.8 }
const fewestDigits = 3
const shortestStem = 3
const mostExamples = 3
const mostPatterns = 12

function patternOf(
  kind: AudiencePattern['kind'],
  common: string,
  members: readonly AudienceMember[],
): AudiencePattern {
  return {
    kind,
    common,
    people: members.length,
    examples: members.slice(0, mostExamples).map(({ handle }) => handle),
  }
}

function groupPictures(members: readonly AudienceMember[]): AudienceMember[][] {
  const groups: { hash: bigint; members: AudienceMember[] }[] = []
  for (const member of members) {
    const { picture } = member
    if (picture === null) continue
    const near = groups.find(({ hash }) => looksTheSame(hash, picture))
    if (near === undefined) groups.push({ hash: picture, members: [member] })
    else near.members.push(member)
  }
  return groups.map((group) => group.members)
}

/** Handles that are one stem with other digits: `deal_4711`, `deal_9022`. */
function groupHandles(members: readonly AudienceMember[]): Map<string, AudienceMember[]> {
  const byShape = new Map<string, AudienceMember[]>()
  for (const member of members) {
    const digits = member.handle.match(/\p{Nd}/gu)?.length ?? 0
    const shape = member.handle.toLowerCase().replace(/\p{Nd}+/gu, (run) => '#'.repeat(run.length))
    if (digits < fewestDigits || shape.replaceAll('#', '').length < shortestStem) continue
    byShape.set(shape, [...(byShape.get(shape) ?? []), member])
  }
  return byShape
}

/**
 * What people of an audience have in common that strangers rarely have: one picture, one bio, handles of one build.
 * Three and more make a group. It is shown with examples; by itself it says nothing of anybody.
 * Method: docs/methods/audience-authenticity.md
 * @returns the largest groups first, 12 at most
 */
export function findAudiencePatterns(members: readonly AudienceMember[]): AudiencePattern[] {
  const bios = groupNearDuplicates(
    members.map(({ bio }) => bio ?? ''),
    bioOptions,
  ).map((places) => places.map((place) => members[place] as AudienceMember))
  const patterns = [
    ...groupPictures(members).map((group) => patternOf('picture', '', group)),
    ...bios.map((group) => patternOf('bio', group[0]?.bio ?? '', group)),
    ...[...groupHandles(members)].map(([shape, group]) => patternOf('handle', shape, group)),
  ]
  return patterns
    .filter(({ people }) => people >= fewestAlike)
    .sort((a, b) => b.people - a.people || a.common.localeCompare(b.common))
    .slice(0, mostPatterns)
}
