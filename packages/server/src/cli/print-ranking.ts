import type { RankedCreator, Ranking } from '../influence/influence.schema.ts'

const number = new Intl.NumberFormat('en')
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })

const letters = { reach: 'R1', relevance: 'R2', resonance: 'R3' } as const

/** ~ = estimated from comparable people, ? = not known for anybody. */
function pillarText({ pillars }: RankedCreator, pillar: keyof typeof letters): string {
  const { value, knowledge } = pillars[pillar]
  if (value === null) return '?'
  return `${knowledge === 'estimated' ? '~' : ''}${Math.round(value)}`
}

/** The handle, which names somebody for good, and the name where the handle does not tell it. */
function whoText({ platform, handle, name }: RankedCreator): string {
  const account = `${platform}/${handle}`
  return name === '' || name === handle ? account : `${account} (${name})`
}

function strongestPoints({ contributions }: RankedCreator): string {
  return contributions
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, 3)
    .map(({ signal, points }) => `${signal} ${points < 0 ? '' : '+'}${points.toFixed(0)}`)
    .join(', ')
}

function rowOf(person: RankedCreator): string[] {
  const [best, worst] = person.rankRange
  const [low, high] = person.interval
  return [
    String(person.rank),
    best === worst ? '' : `${best}-${worst}`,
    person.score.toFixed(0),
    `${low.toFixed(0)}-${high.toFixed(0)}`,
    pillarText(person, 'reach'),
    pillarText(person, 'relevance'),
    pillarText(person, 'resonance'),
    String(person.postsOnTopic),
    person.followers === null ? 'not known' : compact.format(person.followers),
    whoText(person),
    strongestPoints(person),
  ]
}

const header = [
  'rank',
  'could be',
  'score',
  'likely',
  'R1',
  'R2',
  'R3',
  'posts',
  'followers',
  'who',
  'why (points from 50)',
]
const isRightAligned = (column: number) => column < 9

function table(rows: readonly (readonly string[])[], bands: readonly number[]): string[] {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return isRightAligned(column) ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  const lines = [line(header)]
  for (const [index, row] of rows.entries()) {
    const band = bands[index]
    if (band !== bands[index - 1]) lines.push(bandTitle(band ?? 1))
    lines.push(line(row))
  }
  return lines
}

function bandTitle(band: number): string {
  return band === 1 ? '-- band 1: clearly ahead' : `-- band ${band}: hard to tell apart among themselves`
}

function footnotes(ranking: Ranking): string[] {
  const notes = [
    'R1 reach, R2 relevance, R3 resonance: 1-100, 50 = typical of the people on this topic; ~ estimated.',
  ]
  if (ranking.droppedPillars.length > 0) {
    notes.push(`Not known for anybody here, so left out: ${ranking.droppedPillars.join(', ')}.`)
  }
  if (ranking.unknownSignals.length > 0) {
    notes.push(`Unknown for everybody here, so not counted: ${ranking.unknownSignals.join(', ')}.`)
  }
  notes.push(
    ranking.r2LogFollowers === null
      ? 'What follower counts alone would explain: not measurable, fewer than 30 are known.'
      : `Follower counts alone would explain ${Math.round(ranking.r2LogFollowers * 100)} % of this order.`,
    `Method ${ranking.method.version}.`,
  )
  return notes
}

function moreLine(people: number): string[] {
  if (people <= 0) return []
  return [people === 1 ? '1 more person.' : `${number.format(people)} more people.`]
}

/** A ranking as text for a terminal. */
export function printRanking(ranking: Ranking, isDefaultPeriod: boolean): string {
  const { topic, period, matches, corpus, candidates, results, weights } = ranking
  const lines = [
    `Topic: ${topic.terms.join(', ')}${topic.exclude.length > 0 ? `, without ${topic.exclude.join(', ')}` : ''}`,
    `Period: ${period.from} to ${period.to}${isDefaultPeriod ? ' (default: a year up to the newest post, or all there is)' : ''}`,
    `Found: ${number.format(matches.posts)} posts by ${number.format(matches.people)} people, among ${number.format(corpus.posts)} posts by ${number.format(corpus.people)}`,
    `Score: ${ranking.join} join, reach/relevance/resonance ${weights.reach}/${weights.relevance}/${weights.resonance}`,
    '',
  ]
  if (candidates === 0) return `${[...lines, 'Nobody wrote about this here in this period.'].join('\n')}\n`
  return `${[
    ...lines,
    ...table(
      results.map(rowOf),
      results.map(({ band }) => band),
    ),
    '',
    ...moreLine(candidates - results.length),
    ...footnotes(ranking),
  ].join('\n')}\n`
}
