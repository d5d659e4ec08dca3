import { readFileSync } from 'node:fs'
import type { KernelMemory } from './kernel-memory.ts'

/** Functions of a kernel: numbers in, at most one number out. Addresses are unsigned: read them with `>>> 0`. */
export type KernelFunctions = Readonly<Record<string, (...numbers: number[]) => number>>

const compiled = new Map<string, WebAssembly.Module>()

function compile(name: string): WebAssembly.Module {
  const held = compiled.get(name)
  if (held) return held
  const module = new WebAssembly.Module(readFileSync(new URL(`./${name}.wasm`, import.meta.url)))
  compiled.set(name, module)
  return module
}

/** A kernel of its own on this memory. Compiled once per process, started in well under a millisecond. */
export function startKernel<Functions extends KernelFunctions>(
  name: 'graph' | 'sketch',
  memory: KernelMemory,
): Functions {
  return new WebAssembly.Instance(compile(name), { env: { memory: memory.wasm } })
    .exports as unknown as Functions
}
