import type { Pace } from './fetching-client.ts'

/** Keeps to what each host takes from us. Hosts are `name:port`. */
export interface Pacer {
  /**
   * Waits for its turn.
   * @throws Trouble rate_limited with `retryAtMs`, when the turn is too far away to wait for
   */
  take(host: string, pace: Pace, signal: AbortSignal): Promise<void>
  /** Leaves a host alone until an instant, in milliseconds since 1970. */
  pause(host: string, untilMs: number): Promise<void>
}

/** What a site gets that said nothing. */
export const usualPace: Pace = { requests: 30, perSeconds: 60 }

/** No pace at all: for tests of other things. */
export const unpaced: Pacer = { take: async () => undefined, pause: async () => undefined }
