import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '@relais/core/shared/clock'
import type { WorkspaceDb } from '../database.ts'
import { bookTurn, pauseHost } from './host-pace.store.ts'
import type { Pacer } from './pacer.ts'
import { Trouble } from './trouble.ts'

/** A turn further away is not waited for: whoever asks comes back later. */
const patienceMs = 5_000

/** Keeps the pace of each host in PostgreSQL: all processes together, and across restarts. */
export function openHostPacer(db: WorkspaceDb, clock: Clock): Pacer {
  return {
    take: async (host, pace, signal) => {
      signal.throwIfAborted()
      const nowMs = clock.now().getTime()
      const { isBooked, turnAtMs, isPaused } = await bookTurn(db, host, pace, { nowMs, patienceMs })
      if (!isBooked) {
        const why = isPaused ? 'asked for a pause' : 'has had as many questions as Relais allows itself'
        throw new Trouble('rate_limited', `${host} ${why}.`, { host, retryAtMs: turnAtMs })
      }
      if (turnAtMs > nowMs) await sleep(turnAtMs - nowMs, undefined, { signal })
    },
    pause: (host, untilMs) => pauseHost(db, host, new Date(untilMs), clock.now()),
  }
}
