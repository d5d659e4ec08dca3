import { parseWeights, type Weights } from '@relais/core/influence/weights'

export interface NamedWeights extends Weights {
  readonly name: string
}

const columns = ['name', 'reach', 'relevance', 'resonance'] as const

function rowsOf(text: string): Record<string, unknown>[] {
  const bare = text.replace(/^\uFEFF/, '').trim()
  if (bare.startsWith('[') || bare.startsWith('{')) {
    const read: unknown = JSON.parse(bare)
    return (Array.isArray(read) ? read : [read]) as Record<string, unknown>[]
  }
  const [head = '', ...lines] = bare.split(/\r?\n/)
  const mark = head.includes(';') ? ';' : ','
  const cells = (line: string) => line.split(mark).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  const names = cells(head.toLowerCase())
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, index) => [names[index] ?? '', cell])))
}

/**
 * Reads weights out of a file: a table with the columns name, reach, relevance and resonance, or JSON with these fields.
 * Of several versions of one name the first counts, which is the newest in an export.
 * @returns null when the file holds none, or a line that is none
 */
export function readWeightsFile(text: string): NamedWeights[] | null {
  try {
    const found = new Map<string, NamedWeights>()
    for (const row of rowsOf(text)) {
      const [name, ...shares] = columns.map((column) => String(row[column] ?? '').trim())
      const weights = parseWeights(shares.join('/'))
      if (!name || weights === null || !Object.values(weights).every(Number.isInteger)) return null
      if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), { name, ...weights })
    }
    return found.size === 0 ? null : [...found.values()]
  } catch {
    return null
  }
}
