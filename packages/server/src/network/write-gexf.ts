import type { NetworkMap } from './map.schema.ts'

type Value = string | number | null

/** People and ties, with what is told of each, in the order of the attributes. */
export interface GexfGraph {
  readonly about: Pick<NetworkMap, 'terms' | 'period'>
  readonly direction: 'directed' | 'undirected'
  readonly nodeAttributes: readonly (readonly [title: string, type: 'string' | 'integer' | 'double'])[]
  readonly edgeAttributes: readonly string[]
  readonly nodes: readonly {
    readonly id: string
    readonly label: string
    readonly values: readonly Value[]
  }[]
  readonly edges: readonly {
    readonly source: string
    readonly target: string
    readonly weight: number
    readonly values: readonly Value[]
  }[]
}

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

const attributeValues = (values: readonly Value[]) =>
  values
    .flatMap((value, index) => (value === null ? [] : [`<attvalue for="${index}" value=${quote(value)}/>`]))
    .join('')

/**
 * A network as GEXF 1.3, which Gephi opens.
 * Source: gexf.net, "GEXF 1.3 primer".
 */
export function writeGexf(graph: GexfGraph): string {
  const { about, direction, nodeAttributes, edgeAttributes } = graph
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Relais</creator><keywords>${quote(about.terms.join(',')).slice(1, -1)}</keywords><description>${about.period.from} to ${about.period.to}</description></meta>`,
    `<graph defaultedgetype="${direction}" mode="static">`,
    '<attributes class="node">',
    ...nodeAttributes.map(
      ([title, type], index) => `<attribute id="${index}" title="${title}" type="${type}"/>`,
    ),
    '</attributes>',
    '<attributes class="edge">',
    ...edgeAttributes.map((title, index) => `<attribute id="${index}" title="${title}" type="string"/>`),
    '</attributes>',
    '<nodes>',
    ...graph.nodes.map(
      ({ id, label, values }) =>
        `<node id=${quote(id)} label=${quote(label)}><attvalues>${attributeValues(values)}</attvalues></node>`,
    ),
    '</nodes>',
    '<edges>',
    ...graph.edges.map(
      ({ source, target, weight, values }, index) =>
        `<edge id="${index}" source=${quote(source)} target=${quote(target)} weight="${weight}"><attvalues>${attributeValues(values)}</attvalues></edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n')
}
