import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { type ClickHouseClient, createClient } from '@clickhouse/client'
import { publicScope, type Scope } from '@relais/core/shared/branded'
import { assertScoped } from './assert-scoped.ts'
import { bindIds } from './bind-ids.ts'
import type { CorpusConfig } from './corpus-config.ts'
import { corpusStateOf, nodeStateSql, type TableState } from './corpus-state.ts'
import { type CorpusTable, storageTable } from './corpus-tables.ts'
import { explainCorpusError } from './explain-corpus-error.ts'
import { inlineManyIds } from './inline-ids.ts'
import { readBlocks } from './native/read-blocks.ts'
import { RememberedAnswers } from './remembered-answers.ts'
import { retryWhileAway } from './retry-while-away.ts'
import type { CorpusParams, CorpusQuery, ScopedCorpus } from './scoped-corpus.ts'

interface AskedQuery {
  readonly query: string
  readonly query_params: Record<string, unknown>
  readonly query_id: string
  readonly abort_signal?: AbortSignal
}

/** The corpus store. Use cases see it through one workspace; only migrations, jobs and operations see it whole. */
export interface Corpus {
  readonly config: CorpusConfig
  /** Public rows and those of one scope, as a workspace sees them. */
  scoped(scope: Scope): ScopedCorpus
  /** The rows of one scope and nothing else, as a workspace sees its sample. */
  alone(scope: Scope): ScopedCorpus
  /** Runs a statement on every node, in order: for schema, deletes and maintenance. */
  commandOnEachNode(sql: string, params?: CorpusParams): Promise<void>
  /** Rows of a SELECT over all workspaces: for migrations, jobs and operations. */
  selectWhole<Row>(query: CorpusQuery): Promise<Row[]>
  close(): Promise<void>
}

const defaultMaxSeconds = 30
const defaultMaxMemoryMib = 2048

/**
 * Opens the corpus over HTTP. Parameters are bound by the server; every query carries its own limits and id, and is
 * killed there when its signal aborts. Calls wait out a restart of the server (20 seconds at most).
 */
export function openCorpus(config: CorpusConfig): Corpus {
  const clients = config.nodes.map((url) =>
    createClient({
      url,
      username: config.user,
      password: config.password,
      database: config.database,
      use_multipart_params_auto: true,
      request_timeout: 600_000,
      keep_alive: { enabled: true, idle_socket_ttl: 2_000 },
      log: { level: 127 },
      // Rows arrive here as JSON already.
      json: {
        parse: JSON.parse,
        stringify: (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
      },
      clickhouse_settings: {
        date_time_input_format: 'best_effort',
        output_format_json_quote_64bit_integers: 1,
        // Lists of ids may stand in the query itself: see inline-ids.ts.
        max_query_size: '67108864',
      },
    }),
  )
  const first = clients[0] as ClickHouseClient
  const isSpread = config.cluster !== null

  /** Runs a SELECT under its limits and an id of its own; `read` gets the text, the values and the id. */
  async function ask<Answer>(
    query: CorpusQuery,
    params: CorpusParams,
    read: (asked: AskedQuery) => Promise<Answer>,
  ): Promise<Answer> {
    const limits = `SETTINGS max_execution_time = ${query.maxSeconds ?? defaultMaxSeconds}, max_memory_usage = ${(query.maxMemoryMib ?? defaultMaxMemoryMib) * 1024 * 1024}`
    const asked = inlineManyIds(query.sql, params)
    let queryId = ''
    const kill = () => {
      first
        .command({ query: 'KILL QUERY WHERE query_id = {id:String}', query_params: { id: queryId } })
        .catch(() => undefined)
    }
    query.signal?.throwIfAborted()
    query.signal?.addEventListener('abort', kill, { once: true })
    try {
      return await patiently(async () => {
        queryId = randomUUID()
        return await read({
          query: `${asked.sql}\n${limits}`,
          query_params: bindIds(asked.sql, asked.params),
          query_id: queryId,
          ...(query.signal ? { abort_signal: query.signal } : {}),
        })
      }, query.signal)
    } finally {
      query.signal?.removeEventListener('abort', kill)
    }
  }

  const select = <Row>(query: CorpusQuery, params: CorpusParams): Promise<Row[]> =>
    ask(query, params, async (asked) => {
      const result = await first.query({ ...asked, format: 'JSONEachRow' })
      return await result.json<Row>()
    })

  /** A whole answer in one of ClickHouse's binary formats. */
  const selectIn = (format: string, query: CorpusQuery, params: CorpusParams) =>
    ask(query, params, async (asked) => {
      const { stream } = await first.exec({
        ...asked,
        query: `${asked.query}\nFORMAT ${format}`,
        // What fails half way must be an error, not fewer bytes.
        clickhouse_settings: { wait_end_of_query: 1, low_cardinality_allow_in_native_format: 0 },
      })
      return await buffer(stream)
    })

  async function commandOnEachNode(sql: string, params: CorpusParams = {}): Promise<void> {
    const asked = inlineManyIds(sql, params)
    const query_params = bindIds(asked.sql, asked.params)
    for (const client of clients) {
      await patiently(() => client.command({ query: asked.sql, query_params }))
    }
  }

  const answers = new RememberedAnswers(async () => {
    const nodes = clients.map(async (client) => {
      const result = await patiently(() => client.query({ query: nodeStateSql, format: 'JSONEachRow' }))
      return await result.json<TableState>()
    })
    return corpusStateOf(await Promise.all(nodes))
  })

  function view(scope: Scope, scopes: readonly Scope[]): ScopedCorpus {
    const asOfNow = (): ScopedCorpus => {
      const now = answers.stateNow()
      now.catch(() => undefined)
      const moment: ScopedCorpus = {
        ...plain,
        remember: (name, find, bytesOf) => answers.remember(`${scopes} ${name}`, find, bytesOf, now),
        rememberOnceAskedAgain: (name, find, bytesOf) =>
          answers.rememberOnceAskedAgain(`${scopes} ${name}`, find, bytesOf, now),
        asOfNow: (isAnew = false) => (isAnew ? asOfNow() : moment),
        hasMoved: async () => (await answers.stateNow()) !== (await now),
      }
      return moment
    }
    const plain: ScopedCorpus = {
      remember: (name, find, bytesOf) => answers.remember(`${scopes} ${name}`, find, bytesOf),
      rememberOnceAskedAgain: (name, find, bytesOf) =>
        answers.rememberOnceAskedAgain(`${scopes} ${name}`, find, bytesOf),
      asOfNow: () => asOfNow(),
      hasMoved: async () => true,
      select: (query) => {
        assertScoped(query.sql)
        return select(query, { ...query.params, scopes })
      },
      selectBytes: (query) => {
        assertScoped(query.sql)
        return selectIn('RowBinary', query, { ...query.params, scopes })
      },
      selectBlocks: (query) => {
        assertScoped(query.sql)
        return selectIn('Native', query, { ...query.params, scopes }).then(readBlocks)
      },
      insert: async (table, rows) => {
        await insertLines(
          table,
          rows.map((row) => JSON.stringify({ ...row, scope: undefined })),
          scope,
        )
      },
      insertLines: (table, rows) => insertLines(table, rows, scope),
      deleteWhere: (table, condition, params = {}) =>
        commandOnEachNode(
          `DELETE FROM ${storageTable(table, config.cluster)} WHERE scope = {scope:UInt64} AND (${condition})`,
          { ...params, scope },
        ),
    }
    return plain
  }

  /** The scope goes in front of whatever a row says: ClickHouse refuses a row that names a second one. */
  async function insertLines(table: CorpusTable, rows: readonly string[], scope: Scope): Promise<void> {
    if (rows.length === 0) return
    const start = `{"scope":"${scope}",`
    const values = rows.map((row) => start + row.slice(1))
    await patiently(() =>
      first.insert({
        table,
        values,
        format: 'JSONEachRow',
        ...(isSpread ? { clickhouse_settings: { distributed_foreground_insert: 1 } } : {}),
      }),
    )
  }

  return {
    config,
    commandOnEachNode,
    selectWhole: (query) => select(query, query.params ?? {}),
    scoped: (scope) => view(scope, [publicScope, scope]),
    alone: (scope) => view(scope, [scope]),
    close: async () => {
      await Promise.all(clients.map((client) => client.close()))
    },
  }
}

async function patiently<T>(call: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await retryWhileAway(call, signal)
  } catch (error) {
    throw explainCorpusError(error)
  }
}
