import { openTestRelais, type TestRelais } from '@relais/testkit/stores/open-test-relais'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openHostPacer } from './host-pacer.ts'
import type { Pacer } from './pacer.ts'
import { findTrouble } from './trouble.ts'

let test: TestRelais
let pacer: Pacer
beforeAll(async () => {
  test = await openTestRelais()
  pacer = openHostPacer(test.relais.db, test.clock)
})
afterAll(() => test.close())

const { signal } = new AbortController()
const pace = { requests: 3, perSeconds: 60 }

/** Seconds until it is worth coming back; 0 when it was our turn. */
async function waitOf(host: string, by: Pacer = pacer): Promise<number> {
  try {
    await by.take(host, pace, signal)
    return 0
  } catch (error) {
    return ((findTrouble(error)?.details.retryAtMs ?? 0) - test.clock.now().getTime()) / 1000
  }
}

it('lets so many through at once, then one at a time, whichever process asks', async () => {
  const other = openHostPacer(test.relais.db, test.clock)
  expect([await waitOf('a.example'), await waitOf('a.example', other), await waitOf('a.example')]).toEqual([
    0, 0, 0,
  ])
  expect([await waitOf('a.example'), await waitOf('a.example', other)]).toEqual([20, 20])
  expect(await waitOf('b.example')).toBe(0)
  test.clock.advance(20_000)
  expect([await waitOf('a.example', other), await waitOf('a.example')]).toEqual([0, 20])
})

it('leaves a host alone that asked for it, also after a restart', async () => {
  const until = test.clock.now().getTime() + 600_000
  await pacer.pause('c.example', until)
  await pacer.pause('c.example', until - 300_000)
  expect(await waitOf('c.example', openHostPacer(test.relais.db, test.clock))).toBe(600)
  test.clock.advance(600_000)
  expect(await waitOf('c.example')).toBe(0)
})

it('forgets what was booked by a clock that was wrong', async () => {
  test.clock.advance(400 * 86_400_000)
  for (let i = 0; i < 3; i++) await waitOf('d.example')
  await pacer.pause('e.example', test.clock.now().getTime() + 3_600_000)
  test.clock.advance(-400 * 86_400_000)
  expect(await waitOf('d.example')).toBeLessThanOrEqual(60)
  test.clock.advance(60_000)
  expect(await waitOf('d.example')).toBe(0)
  expect(await waitOf('e.example')).toBe(0)
})
