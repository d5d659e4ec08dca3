import type { CorpusTable } from './corpus-tables.ts'
import type { Block } from './native/read-blocks.ts'

/** A value that ClickHouse binds to `{name:Type}` itself; ids travel as strings. */
export type CorpusParam = string | number | boolean | null | readonly CorpusParam[]
export type CorpusParams = Readonly<Record<string, CorpusParam>>

export interface CorpusQuery {
  /**
   * One SELECT. Each corpus table it reads is filtered by `scope IN {scopes:Array(UInt64)}`, which the client binds;
   * a query that forgets it for one of its tables is refused.
   */
  readonly sql: string
  readonly params?: CorpusParams
  /** Seconds until ClickHouse gives up; 30 unless told. */
  readonly maxSeconds?: number
  /** Mebibytes that the query may use; 2,048 unless told. */
  readonly maxMemoryMib?: number
  /** When it aborts, the query is killed on the server too. */
  readonly signal?: AbortSignal
}

export type CorpusRow = Readonly<Record<string, unknown>>

/** The corpus as one workspace sees it: public rows and its own, or its sample alone; never another's. */
export interface ScopedCorpus {
  /** Rows of one SELECT; 64-bit integers arrive as strings. */
  select<Row>(query: CorpusQuery): Promise<Row[]>
  /** The same rows as ClickHouse's RowBinary: numbers as they lie in memory (little-endian), one row after the other. */
  selectBytes(query: CorpusQuery): Promise<Uint8Array<ArrayBuffer>>
  /** The same column by column, for answers of many numbers; ids stay 64-bit integers. */
  selectBlocks(query: CorpusQuery): Promise<Block[]>
  /**
   * What `find` answers, kept in this process until a row of the corpus is written, changed or deleted by anybody.
   * @param name everything that the answer depends on beside the rows
   * @param bytesOf about how much memory it takes; for lists that may be long
   */
  remember<Answer>(
    name: string,
    find: () => Promise<Answer>,
    bytesOf?: (answer: Answer) => number,
  ): Promise<Answer>
  /** The same for what is dear to find: null where it is asked for the first time, and there is a narrower question. */
  rememberOnceAskedAgain<Answer>(
    name: string,
    find: () => Promise<Answer>,
    bytesOf: (answer: Answer) => number,
  ): Promise<Answer | null>
  /**
   * The same corpus for one piece of work: its state is read once, now, and what is remembered is what was found in that
   * state. Work that began after a row was erased never sees it.
   * @param isAnew whether to read the state again where that was done before
   */
  asOfNow(isAnew?: boolean): ScopedCorpus
  /** Whether rows were written, changed or deleted since `asOfNow`; without it nobody knows, and the answer is yes. */
  hasMoved(): Promise<boolean>
  /** Writes rows under the one scope that is the workspace's to write; returns when ClickHouse has acknowledged them. */
  insert(table: CorpusTable, rows: readonly CorpusRow[]): Promise<void>
  /** The same for rows that are JSON objects already, each as its own text, without a scope of their own. */
  insertLines(table: CorpusTable, rows: readonly string[]): Promise<void>
  /** Deletes rows of that scope for which `condition` holds; gone from every later query on return. */
  deleteWhere(table: CorpusTable, condition: string, params?: CorpusParams): Promise<void>
}
