import { setTimeout as sleep } from 'node:timers/promises'
import { crowding } from '@relais/testkit/clock/crowding'
import { describe, expect, it } from 'vitest'
import { keepEngine } from './keep-engine.ts'
import type { EngineExit, RunningEngine } from './running-engine.ts'

interface Pretended extends RunningEngine<string> {
  die(): void
}

function pretend(pid: number): Pretended {
  const { promise, resolve } = Promise.withResolvers<EngineExit>()
  const die = () => resolve({ code: null, signal: 'SIGKILL' })
  return { pid, address: 'here', exited: promise, die, stop: async () => die() }
}

/** An engine whose n-th start succeeds unless n is among the failures, and what was heard of it. */
function keepPretended(failures: readonly number[]) {
  const heard: string[] = []
  const engines: Pretended[] = []
  let starts = 0
  const kept = keepEngine<string>(
    async () => {
      starts += 1
      if (failures.includes(starts)) throw new Error(`start ${starts} failed`)
      const engine = pretend(starts)
      engines.push(engine)
      return engine
    },
    {
      onUp: ({ pid }) => heard.push(`up ${pid}`),
      onDown: () => heard.push('down'),
      onRestartFailed: (error) => heard.push((error as Error).message),
    },
  )
  return { kept, heard, engines }
}

describe('a kept engine', () => {
  it('is started again when it ends by itself, also when a restart fails, and not when it is stopped', async () => {
    const { kept, heard, engines } = keepPretended([2])
    await kept.started
    engines[0]?.die()
    await expect.poll(() => heard, { timeout: 30_000 }).toEqual(['up 1', 'down', 'start 2 failed', 'up 3'])
    await kept.stop()
    await sleep(300)
    expect(heard).toEqual(['up 1', 'down', 'start 2 failed', 'up 3'])
  })

  it('reports a failed first start and does not try again', async () => {
    const { kept, heard } = keepPretended([1])
    await expect(kept.started).rejects.toThrow('start 1 failed')
    await sleep(300)
    expect(heard).toEqual([])
  })

  it('stops at once while it waits for its next try', async () => {
    const { kept, heard, engines } = keepPretended([2, 3, 4, 5, 6, 7, 8])
    await kept.started
    engines[0]?.die()
    await expect.poll(() => heard.length, { timeout: 30_000 }).toBeGreaterThan(5)
    const since = performance.now()
    await kept.stop()
    expect(performance.now() - since).toBeLessThan(200 * crowding())
  })
})
