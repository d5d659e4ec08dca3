import type { MapPerson, NetworkMap } from './map.schema.ts'

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

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}
/** What XML 1.0 cannot hold, not even as an entity. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be taken out
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** A text as the value of an attribute. */
const quote = (text: string | number) =>
  `"${String(text)
    .toWellFormed()
    .replaceAll(unwritable, '')
    .replaceAll(/[&<>"'\t\n\r]/g, (sign) => entities[sign] ?? '')}"`

/**
 * The people and ties of a network as GEXF 1.3, which Gephi opens.
 * Source: gexf.net, "GEXF 1.3 primer".
 */
export function networkGexf(map: NetworkMap): string {
  const nodes = map.people.map((person) => {
    const values = attributes.flatMap(([, , read], index) => {
      const value = read(person, map)
      return value === null ? [] : [`<attvalue for="${index}" value=${quote(value)}/>`]
    })
    const label = person.name || person.handle
    return `<node id=${quote(person.accountId)} label=${quote(label)}><attvalues>${values.join('')}</attvalues></node>`
  })
  const edges = map.ties.map(({ from, to, exchanges, kinds, firstAt, lastAt }, index) => {
    const [source, target] = [map.people[from]?.accountId ?? '', map.people[to]?.accountId ?? '']
    const values = [kinds.join(' '), firstAt.slice(0, 10), lastAt.slice(0, 10)]
      .map((value, place) => `<attvalue for="${place}" value=${quote(value)}/>`)
      .join('')
    return `<edge id="${index}" source=${quote(source)} target=${quote(target)} weight="${exchanges}"><attvalues>${values}</attvalues></edge>`
  })
  const about = `${map.period.from} to ${map.period.to}`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Relais</creator><keywords>${quote(map.terms.join(',')).slice(1, -1)}</keywords><description>${about}</description></meta>`,
    '<graph defaultedgetype="directed" mode="static">',
    '<attributes class="node">',
    ...attributes.map(([title, type], index) => `<attribute id="${index}" title="${title}" type="${type}"/>`),
    '</attributes>',
    '<attributes class="edge">',
    ...['kinds', 'first', 'last'].map(
      (title, index) => `<attribute id="${index}" title="${title}" type="string"/>`,
    ),
    '</attributes>',
    '<nodes>',
    ...nodes,
    '</nodes>',
    '<edges>',
    ...edges,
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n')
}
