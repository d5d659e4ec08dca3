import { writeCsv } from '../http/write-csv.ts'
import type { InterestMap } from './interests.schema.ts'
import { writeGexf } from './write-gexf.ts'

const round = (value: number) => Number(value.toFixed(4))

/** People by what they write about, one line each. */
export function interestsCsv({ people, circles }: InterestMap): string {
  return writeCsv([
    ['platform', 'handle', 'name', 'circle', 'circle_words', 'posts', 'language', 'ties', 'words'],
    ...people.map(({ platform, handle, name, circle, posts, language, ties, words }) => [
      ...[platform, handle, name, circle === null ? null : circle + 1],
      ...[circles[circle ?? -1]?.terms.join(' ') ?? null, posts, language, ties, words.join(' ')],
    ]),
  ])
}

/** Who writes about the same as whom, one line for each pair. */
export function interestTiesCsv({ people, ties }: InterestMap): string {
  const name = (place: number) => `${people[place]?.platform}/${people[place]?.handle}`
  return writeCsv([
    ['one', 'other', 'closeness', 'shared_words', 'words', 'exchanges'],
    ...ties.map(({ a, b, closeness, sharedWords, words, exchanges }) => [
      ...[name(a), name(b), round(closeness), sharedWords],
      ...[words.map(({ word }) => word).join(' '), exchanges],
    ]),
  ])
}

/** The interest graph as GEXF 1.3. */
export function interestsGexf(map: InterestMap): string {
  const idOf = (place: number) => map.people[place]?.accountId ?? ''
  return writeGexf({
    about: map,
    direction: 'undirected',
    nodeAttributes: [
      ['platform', 'string'],
      ['handle', 'string'],
      ['circle', 'integer'],
      ['circle words', 'string'],
      ['posts', 'integer'],
      ['words', 'string'],
    ],
    edgeAttributes: ['words', 'exchanges'],
    nodes: map.people.map(({ accountId, platform, handle, name, circle, posts, words }) => ({
      ...{ id: accountId, label: name || handle },
      values: [
        ...[platform, handle, circle === null ? null : circle + 1],
        ...[map.circles[circle ?? -1]?.terms.join(', ') || null, posts, words.join(', ')],
      ],
    })),
    edges: map.ties.map(({ a, b, closeness, words, exchanges }) => ({
      ...{ source: idOf(a), target: idOf(b), weight: round(closeness) },
      values: [words.map(({ word }) => word).join(', '), exchanges],
    })),
  })
}
