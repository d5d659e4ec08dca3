import type { KernelMemory } from '../wasm/kernel-memory.ts'
import type { GraphKernel } from './graph-kernel.ts'

const firstRoom = 4_096

/** Numbers ids in the order in which they are seen, in the kernel's memory. Ids stay bytes throughout. */
export class InternedNodes {
  readonly #memory: KernelMemory
  readonly #kernel: GraphKernel
  readonly #state: number
  #ids: number
  #table: number
  #room = firstRoom

  constructor(memory: KernelMemory, kernel: GraphKernel) {
    this.#memory = memory
    this.#kernel = kernel
    this.#state = memory.takeZeros(8)
    this.#ids = memory.take(this.#room * 8)
    this.#table = memory.takeZeros(this.#room * 8)
  }

  get count(): number {
    return this.#memory.u32(this.#state, 1)[0] ?? 0
  }

  /** Where the ids lie, as u64 by node. */
  get ids(): number {
    return this.#ids
  }

  /** Reads rows at an address into edges of 12 bytes each. */
  internRows(rows: number, count: number, stride: number, weightKind: number, edges: number): void {
    for (let done = 0; done < count; ) {
      const read = this.#kernel.internRows(
        rows + done * stride,
        count - done,
        stride,
        weightKind,
        edges + done * 12,
        this.#ids,
        this.#table,
        this.#mask,
        this.#room,
        this.#state,
      )
      done += read
      if (done < count) this.#grow()
    }
  }

  internIds(ids: number, count: number): void {
    for (let done = 0; done < count; ) {
      const at = ids + done * 8
      const { internIds } = this.#kernel
      done += internIds(at, count - done, this.#ids, this.#table, this.#mask, this.#room, this.#state, 0)
      if (done < count) this.#grow()
    }
  }

  /** The table is always at most half full. */
  get #mask(): number {
    return this.#room * 2 - 1
  }

  #grow(): void {
    const nodes = this.count
    const room = this.#room * 2
    const ids = this.#memory.take(room * 8)
    this.#memory.u64(ids, nodes).set(this.#memory.u64(this.#ids, nodes))
    this.#ids = ids
    this.#room = room
    this.#table = this.#memory.takeZeros(room * 8)
    this.#kernel.rehash(ids, nodes, this.#table, this.#mask)
  }
}
