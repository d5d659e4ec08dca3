import type { ByteReader } from './byte-reader.ts'

/** Numbers of one column, in the array that their type has room in. */
export type Numbers =
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array
  | Int32Array
  | BigInt64Array
  | Float64Array

/** Lists, one for each row: those of row `n` stand in `items` from `ends[n - 1]` until before `ends[n]`. */
export interface Lists {
  readonly ends: Float64Array
  readonly items: Column
}

/** A column of an answer; a tuple is one column for each of its places. */
export type Column = Numbers | readonly string[] | Lists | readonly Column[]

const numbers = {
  UInt8: Uint8Array,
  Bool: Uint8Array,
  UInt16: Uint16Array,
  UInt32: Uint32Array,
  UInt64: BigUint64Array,
  Int32: Int32Array,
  Int64: BigInt64Array,
  Float64: Float64Array,
} as const

function partsOf(inside: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= inside.length; at++) {
    const sign = inside[at]
    if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === undefined || (sign === ',' && depth === 0)) {
      parts.push(inside.slice(from, at).trim())
      from = at + 1
    }
  }
  return parts
}

function readLists(type: string, rows: number, bytes: ByteReader): Lists {
  const halves = new Uint32Array(bytes.take(rows * 8))
  const ends = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    ends[row] = (halves[row * 2] as number) + (halves[row * 2 + 1] as number) * 2 ** 32
  }
  return { ends, items: readColumn(type, ends.at(-1) ?? 0, bytes) }
}

/**
 * The values of one column of ClickHouse's Native format.
 * @param type such as `Array(Tuple(UInt64, String))`; what is nullable or of low cardinality has to be cast before
 * @throws TypeError for a type that is not read here
 */
export function readColumn(type: string, rows: number, bytes: ByteReader): Column {
  if (type === 'String') return Array.from({ length: rows }, () => bytes.string())
  const inside = /^(Array|Tuple)\((.*)\)$/s.exec(type)
  if (inside?.[1] === 'Array') return readLists(inside[2] as string, rows, bytes)
  if (inside?.[1] === 'Tuple')
    return partsOf(inside[2] as string).map((part) => readColumn(part, rows, bytes))
  const Kind = numbers[type as keyof typeof numbers]
  if (Kind === undefined) throw new TypeError(`Columns of type ${type} are not read.`)
  return new Kind(bytes.take(rows * Kind.BYTES_PER_ELEMENT))
}
