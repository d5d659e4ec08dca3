import { ByteReader } from './byte-reader.ts'
import { type Column, readColumn } from './read-column.ts'

/** A piece of an answer: some of its rows, column by column. */
export interface Block {
  readonly rows: number
  readonly columns: Readonly<Record<string, Column>>
}

/**
 * Takes an answer in ClickHouse's Native format apart. Columns become typed arrays as they lie: a million numbers cost
 * one copy, where rows of JSON would be a million objects.
 * @throws RangeError when the answer was cut off
 */
export function readBlocks(answer: Uint8Array): Block[] {
  const bytes = new ByteReader(answer)
  const blocks: Block[] = []
  while (!bytes.isAtEnd) {
    const width = bytes.varint()
    const rows = bytes.varint()
    const columns: Record<string, Column> = {}
    for (let place = 0; place < width; place++) {
      const name = bytes.string()
      columns[name] = readColumn(bytes.string(), rows, bytes)
    }
    blocks.push({ rows, columns })
  }
  return blocks
}
