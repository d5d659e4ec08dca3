import { once } from 'node:events'
import { openBytes } from '../corpus/steps/read-bytes.ts'
import { splitLines } from '../corpus/steps/split-lines.ts'

/** A megabyte of text with every letter escaped. */
const longestLineBytes = 8_000_000

export type Row = Readonly<Record<string, unknown>>

export interface ReadLine {
  readonly line: number
  /** Null: no JSON object with an id. */
  readonly row: Row | null
}

function parseRow(text: string): Row | null {
  try {
    const row: unknown = JSON.parse(text)
    if (row === null || typeof row !== 'object' || Array.isArray(row)) return null
    const { id } = row as Row
    return typeof id === 'string' || typeof id === 'number' ? (row as Row) : null
  } catch {
    return null
  }
}

/** The lines of an NDJSON file, plain or .gz, or of standard input; empty ones are passed over. */
export async function* readRowLines(file: string): AsyncGenerator<ReadLine[]> {
  const source = await openBytes(file)
  for await (const lines of splitLines(source.bytes, longestLineBytes)) {
    yield lines.flatMap(({ line, bytes }) => {
      const text = bytes.toString('utf8').trim()
      return text === '' ? [] : [{ line, row: parseRow(text) }]
    })
  }
}

/**
 * Writes one answer a line. A row without an answer is named on stderr and makes the exit code 1; the others are
 * answered all the same.
 */
export async function writeAnswers(
  answers: readonly (string | null)[],
  lines: readonly ReadLine[],
  wanted: string,
) {
  let out = ''
  for (const [place, answer] of answers.entries()) {
    if (answer === null) {
      process.exitCode = 1
      process.stderr.write(`Line ${lines[place]?.line} is no ${wanted}: it gets no answer.\n`)
    } else out += `${answer}\n`
  }
  if (out !== '' && !process.stdout.write(out)) await once(process.stdout, 'drain')
}

const decimals = 1e4
export const rounded = (value: number) => Math.round(value * decimals) / decimals
