import { parse } from 'csv-parse/sync'

/** How a CSV file is written, told by its first lines. */
export interface CsvDialect {
  readonly delimiter: string
  readonly columns: readonly string[]
}

const delimiters = [',', ';', '\t', '|'] as const

/** Fields of one record; quotes in the middle of a field are taken as they stand. */
export function parseRecords(text: string, delimiter: string): string[][] {
  return parse(text, { delimiter, relax_quotes: true, relax_column_count: true, record_delimiter: '\n' })
}

/** The delimiter that spreadsheets announce in a first line of their own, or null. */
export function announcedDelimiter(text: string): string | null {
  return /^sep=(.)$/.exec(text)?.[1] ?? null
}

function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name, index) => {
    const own = name.trim() || `column ${index + 1}`
    const times = (seen.get(own) ?? 0) + 1
    seen.set(own, times)
    return times === 1 ? own : `${own} ${times}`
  })
}

/** Reads the header line. Columns without a name, or with one that another has, get one that can be told apart. */
export function readHeader(text: string, announced: string | null): CsvDialect {
  const unquoted = text.replaceAll(/"[^"]*"/g, '')
  const times = (delimiter: string) => unquoted.split(delimiter).length
  const delimiter =
    announced ?? delimiters.reduce((best, each) => (times(each) > times(best) ? each : best), delimiters[0])
  return { delimiter, columns: uniqueNames(parseRecords(text, delimiter)[0] ?? []) }
}
