/** Where the corpus lives: one ClickHouse server, or the nodes of a cluster that share one schema. */
export interface CorpusConfig {
  /** HTTP addresses. Queries and inserts go to the first; schema changes and deletes go to each. */
  readonly nodes: readonly [string, ...string[]]
  readonly user: string
  readonly password: string
  readonly database: string
  /** Name in `remote_servers`; given exactly when the tables are spread over several shards. */
  readonly cluster: string | null
}
