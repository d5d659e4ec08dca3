import { lookup } from 'node:dns'
import type { Reach } from '@relais/server/connectors/connector'
import { createLog } from '@relais/server/log'
import { systemClock } from '@relais/server/system-clock'

/** The world as connectors get it in tests: this machine, by the global `fetch`. */
export function testReach(baseUrl: string, more: Partial<Reach> = {}): Reach {
  return {
    baseUrl,
    fetch,
    lookup,
    credentials: null,
    spend: async () => undefined,
    clock: systemClock,
    log: createLog('error'),
    signal: new AbortController().signal,
    ...more,
  }
}
