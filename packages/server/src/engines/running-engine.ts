/** How a process ended. */
export interface EngineExit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** A server that answers queries, and the handle that ends it. */
export interface RunningEngine<Address> {
  readonly pid: number
  readonly address: Address
  readonly exited: Promise<EngineExit>
  /** Ends it cleanly, or by force when it does not obey; resolves when the process is gone. */
  stop(): Promise<void>
}

/** Where PostgreSQL answers, as its superuser. `url` names the database `relais`. */
export interface PostgresAddress {
  readonly url: string
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

/** Where ClickHouse answers. `url` is the HTTP address, without credentials and path. */
export interface ClickhouseAddress {
  readonly url: string
  readonly host: string
  readonly httpPort: number
  readonly tcpPort: number
  readonly user: string
  readonly password: string
  readonly database: string
}
