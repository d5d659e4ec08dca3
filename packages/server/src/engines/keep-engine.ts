import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningEngine } from './running-engine.ts'

const firstPauseMs = 50
const longestPauseMs = 5_000
const healthyAfterMs = 10_000

export interface EngineEvents<Address> {
  /** It answers, for the first time or again; the address may be another one. */
  onUp(engine: RunningEngine<Address>): void
  /** It ended without being asked to. */
  onDown(): void
  /** A restart failed; the next try follows. */
  onRestartFailed(error: unknown): void
}

/** An engine that is started again whenever it ends by itself. */
export interface KeptEngine {
  /** Settles with the first start: a failure there is the caller's to report and is not tried again. */
  readonly started: Promise<void>
  stop(): Promise<void>
}

/** Starts an engine and keeps it running: restarts at once, then at growing intervals of at most 5 s. */
export function keepEngine<Address>(
  start: () => Promise<RunningEngine<Address>>,
  events: EngineEvents<Address>,
): KeptEngine {
  let isStopping = false
  const stopping = new AbortController()
  let current: RunningEngine<Address> | null = null

  function watch(engine: RunningEngine<Address>): void {
    current = engine
    const since = Date.now()
    events.onUp(engine)
    engine.exited.then(() => {
      current = null
      if (isStopping) return
      events.onDown()
      restarting = restart(Date.now() - since > healthyAfterMs ? 0 : firstPauseMs)
    })
  }

  async function restart(firstPause: number): Promise<void> {
    for (let pause = firstPause; !isStopping; pause = Math.min(longestPauseMs, (pause || firstPauseMs) * 2)) {
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (isStopping) return
      try {
        return watch(await start())
      } catch (error) {
        events.onRestartFailed(error)
      }
    }
  }

  const started = start().then(watch)
  let restarting: Promise<void> = started.catch(() => undefined)

  return {
    started,
    stop: async () => {
      isStopping = true
      stopping.abort()
      await restarting
      await current?.stop()
    },
  }
}
