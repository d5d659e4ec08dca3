import type { KernelMemory } from '../wasm/kernel-memory.ts'

interface Interning {
  readonly internIds: (...numbers: number[]) => number
}

export interface NumberedIds {
  /** Address of u32: the number of each id. */
  readonly numbers: number
  /** Address of u64: the id of each number. */
  readonly ids: number
  readonly count: number
}

/** Numbers ids at an address from 0 in the order in which they are first seen. */
export function numberIds(memory: KernelMemory, kernel: Interning, at: number, count: number): NumberedIds {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)))
  const [ids, state] = [memory.take(count * 8), memory.takeZeros(8)]
  const [table, numbers] = [memory.takeZeros(size * 4), memory.take(count * 4)]
  kernel.internIds(at, count, ids, table, size - 1, count, state, numbers)
  return { numbers, ids, count: memory.u32(state, 1)[0] as number }
}
