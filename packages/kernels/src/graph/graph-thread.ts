import { Worker } from 'node:worker_threads'
import { KernelMemoryError } from '../wasm/kernel-memory.ts'
import type { GraphAnswer, GraphOrder } from './graph-worker.ts'

/** A thread that holds one graph and answers in the order in which it is told. */
export interface GraphThread {
  tell(order: GraphOrder): Promise<unknown>
  close(): Promise<void>
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

export function startGraphThread(): GraphThread {
  const worker = new Worker(new URL('./graph-worker.ts', import.meta.url))
  const waiting: Waiting[] = []
  let ended: Error | null = null
  const failAll = (error: Error) => {
    ended ??= error
    for (const { reject } of waiting.splice(0)) reject(ended)
    worker.unref()
  }
  worker.on('message', (answer: GraphAnswer) => {
    const asked = waiting.shift()
    if (waiting.length === 0) worker.unref()
    if ('value' in answer) asked?.resolve(answer.value)
    else asked?.reject(toError(answer))
  })
  worker.on('error', failAll)
  worker.on('exit', (code) => failAll(new Error(`The thread that holds a graph ended with code ${code}.`)))
  worker.unref()

  return {
    tell: (order) =>
      new Promise((resolve, reject) => {
        if (ended !== null) return reject(ended)
        waiting.push({ resolve, reject })
        // Kept alive only while somebody waits.
        worker.ref()
        const moved =
          order.kind === 'rows' || order.kind === 'nodes' ? [order.chunk.buffer as ArrayBuffer] : []
        worker.postMessage(order, moved)
      }),
    close: async () => {
      await worker.terminate()
    },
  }
}

function toError(answer: Extract<GraphAnswer, { failure: string }>): Error {
  if (answer.neededBytes !== undefined) return new KernelMemoryError(answer.neededBytes)
  return answer.isRange ? new RangeError(answer.failure) : new Error(answer.failure)
}
