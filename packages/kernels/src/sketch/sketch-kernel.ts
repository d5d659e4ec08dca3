import type { KernelMemory } from '../wasm/kernel-memory.ts'
import { startKernel } from '../wasm/start-kernel.ts'

/** What `assembly/sketch/index.ts` exports. */
type SketchFunction =
  | 'internIds'
  | 'rehash'
  | 'mixIds'
  | 'keepDistinct'
  | 'keepSampled'
  | 'countCommon'
  | 'countBelow'
  | 'fillPostings'
  | 'countCommonRow'

export type SketchKernel = Readonly<Record<SketchFunction, (...numbers: number[]) => number>>

export function startSketchKernel(memory: KernelMemory): SketchKernel {
  return startKernel<SketchKernel>('sketch', memory)
}
