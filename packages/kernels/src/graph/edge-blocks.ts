import type { KernelMemory } from '../wasm/kernel-memory.ts'

/** from u32, to u32, weight f32. */
export const edgeBytes = 12
const fewestInBlock = 4_096
const mostInBlock = 1_048_576

export interface EdgeBlock {
  readonly at: number
  readonly room: number
  count: number
}

/** Edges in the order they came, in blocks that never move. */
export class EdgeBlocks {
  readonly blocks: EdgeBlock[] = []
  readonly #memory: KernelMemory

  constructor(memory: KernelMemory) {
    this.#memory = memory
  }

  get count(): number {
    return this.blocks.reduce((sum, block) => sum + block.count, 0)
  }

  /** A block with room, and how many more edges it takes. */
  next(): { block: EdgeBlock; free: number } {
    const last = this.blocks.at(-1)
    if (last && last.count < last.room) return { block: last, free: last.room - last.count }
    const room = Math.min(mostInBlock, last ? last.room * 2 : fewestInBlock)
    const block = { at: this.#memory.take(room * edgeBytes), room, count: 0 }
    this.blocks.push(block)
    return { block, free: room }
  }
}
