import type { MapPerson, NetworkMap } from './map.schema.ts'
import { writeGexf } from './write-gexf.ts'

const attributes: readonly (readonly [
  title: string,
  type: 'string' | 'integer' | 'double',
  read: (person: MapPerson, map: NetworkMap) => string | number | null,
])[] = [
  ['platform', 'string', ({ platform }) => platform],
  ['handle', 'string', ({ handle }) => handle],
  ['circle', 'integer', ({ circle }) => (circle === null ? null : circle + 1)],
  ['circle name', 'string', ({ circle }, { circles }) => circles[circle ?? -1]?.name?.name ?? null],
  ['circle words', 'string', ({ circle }, { circles }) => circles[circle ?? -1]?.terms.join(', ') || null],
  ['authority', 'double', ({ authority }) => authority],
  ['passed on by', 'integer', ({ passedOnBy }) => passedOnBy],
  ['replies', 'integer', ({ replies }) => replies],
  ['repliers', 'integer', ({ repliers }) => repliers],
  ['others', 'integer', ({ degree }) => degree],
  ['reciprocity', 'double', ({ reciprocity }) => reciprocity],
  ['bridge', 'double', ({ bridge }) => bridge],
  ['between', 'double', ({ between }) => between?.share ?? null],
]

/** The people and ties of a network as GEXF 1.3. */
export function networkGexf(map: NetworkMap): string {
  const idOf = (place: number) => map.people[place]?.accountId ?? ''
  return writeGexf({
    about: map,
    direction: 'directed',
    nodeAttributes: attributes.map(([title, type]) => [title, type]),
    edgeAttributes: ['kinds', 'first', 'last'],
    nodes: map.people.map((person) => ({
      id: person.accountId,
      label: person.name || person.handle,
      values: attributes.map(([, , read]) => read(person, map)),
    })),
    edges: map.ties.map(({ from, to, exchanges, kinds, firstAt, lastAt }) => ({
      ...{ source: idOf(from), target: idOf(to), weight: exchanges },
      values: [kinds.join(' '), firstAt.slice(0, 10), lastAt.slice(0, 10)],
    })),
  })
}
