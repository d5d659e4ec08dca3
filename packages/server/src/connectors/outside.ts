import type { Clock } from '@relais/core/shared/clock'
import type { Config } from '../config.ts'
import type { WorkspaceDb } from '../database.ts'
import type { FetchingClient } from '../fetching/fetching-client.ts'
import { version } from '../version.ts'
import type { Connector } from './connector.ts'

/** The world outside: the one way out, and the networks that can be followed. */
export interface Outside {
  readonly fetching: FetchingClient
  readonly connectors: readonly Connector[]
  /** Of Relais itself: networks send people back to it. */
  readonly publicUrl: string
}

export interface OutsideOptions {
  readonly config: Config
  readonly db: WorkspaceDb
  readonly clock: Clock
  /** Those that ship unless told: tests bring their own. */
  readonly connectors?: readonly Connector[]
}

/** Nothing is loaded before somebody goes out: most commands never do, and the libraries of networks are large. */
export function prepareOutside({ config, db, clock, connectors }: OutsideOptions) {
  let opened: Promise<Outside> | null = null

  async function load(): Promise<Outside> {
    const [{ openFetching }, { openHostPacer }, shipped] = await Promise.all([
      import('../fetching/open-fetching.ts'),
      import('../fetching/host-pacer.ts'),
      connectors ?? import('./connector-list.ts').then((list) => list.connectors),
    ])
    const fetching = openFetching({
      userAgent: `Relais/${version} (+${config.publicUrl})`,
      allowedPrivate: config.fetchAllowed,
      pacer: openHostPacer(db, clock),
      clock,
    })
    return { fetching, connectors: shipped, publicUrl: config.publicUrl }
  }

  return {
    open: (): Promise<Outside> => {
      opened ??= load()
      return opened
    },
    close: async (): Promise<void> => {
      await (await opened?.catch(() => null))?.fetching.close()
    },
  }
}
