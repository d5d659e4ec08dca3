import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export interface Example {
  readonly text: string
  readonly language: string
  /** Place in `sentimentLabels`: 0 neg, 1 neu, 2 pos. */
  readonly label: number
  /** A fourth label of the Thai collection, which counts as neither. */
  readonly isQuestion?: boolean
}

const folders: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  spanish: 'es',
  portuguese: 'pt',
  german: 'de',
  italian: 'it',
}
const wisesight: Readonly<Record<string, number>> = { neg: 0, neu: 1, q: 1, pos: 2 }
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

const readable = (line: string) =>
  line
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity)

/** The labelled posts of one part, by language; a Thai question counts as neutral. */
export function readExamples(folder: string, part: 'train' | 'val'): Map<string, Example[]> {
  const examples = new Map<string, Example[]>()
  for (const [name, language] of Object.entries(folders)) {
    const path = `${folder}/umsab/${name}/${part}`
    const labels = readFileSync(`${path}_labels.txt`, 'utf8').trim().split('\n')
    const texts = readFileSync(`${path}_text.txt`, 'utf8').split('\n')
    examples.set(
      language,
      labels.map((label, i) => ({ text: readable(texts[i] ?? ''), language, label: Number(label) })),
    )
  }
  const thai = gunzipSync(readFileSync(`${folder}/wisesight/${part === 'val' ? 'valid' : 'train'}.jsonl.gz`))
  const rows = thai.toString('utf8').trim().split('\n')
  examples.set(
    'th',
    rows.map((row) => {
      const { texts, category } = JSON.parse(row) as { texts: string; category: string }
      return { text: texts, language: 'th', label: wisesight[category] ?? 1, isQuestion: category === 'q' }
    }),
  )
  return examples
}
