import { setTimeout as sleep } from 'node:timers/promises'

const patienceMs = 20_000
const firstPauseMs = 50
const longestPauseMs = 1_000

const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'UND_ERR_SOCKET',
])

/** Whether a call failed because nobody answered, rather than because of what it asked. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = (error as NodeJS.ErrnoException).code
  if (code !== undefined && awayCodes.has(code)) return true
  return error.message.includes('socket hang up') || isAway(error.cause)
}

/**
 * Repeats a call while the server cannot be reached, for 20 seconds at most. Only for calls that may run twice:
 * reads, and writes of rows whose keys decide what is the same row.
 */
export async function retryWhileAway<T>(call: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const giveUpAt = Date.now() + patienceMs
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      return await call()
    } catch (error) {
      if (!isAway(error) || Date.now() + pauseMs > giveUpAt || signal?.aborted) throw error
      await sleep(pauseMs)
    }
  }
}
