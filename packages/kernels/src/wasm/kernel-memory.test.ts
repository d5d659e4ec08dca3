import { expect, test } from 'vitest'
import { KernelMemory, KernelMemoryError, mostBytes } from './kernel-memory.ts'

test('more than 4 GiB is refused with how much it would have been, and nothing is taken', () => {
  const memory = new KernelMemory()
  const before = memory.bytes
  expect(() => memory.take(mostBytes)).toThrow(KernelMemoryError)
  expect(() => memory.take(5.5 * 2 ** 30)).toThrow('need 5.5 GiB, and a kernel can hold 4 GiB')
  expect(memory.bytes).toBe(before)
})

test('what scratch work took is given back, also when it fails', () => {
  const memory = new KernelMemory()
  const before = memory.bytes
  expect(memory.scratch(() => memory.bytes + memory.take(100_000))).toBeGreaterThan(before)
  expect(() =>
    memory.scratch(() => {
      memory.take(8)
      throw new Error('broken')
    }),
  ).toThrow('broken')
  expect(memory.bytes).toBe(before)
})

test('room that must be zero is zero where something else lay before', () => {
  const memory = new KernelMemory()
  memory.scratch(() => memory.put(new Uint8Array(64).fill(7)))
  expect([...memory.u8(memory.takeZeros(64), 64)]).toEqual(new Array(64).fill(0))
})
