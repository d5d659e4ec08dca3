import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { openSentimentReader } from '../../sentiment/sentiment-reader.ts'
import { createUnderstanding, type PostToUnderstand, type UnderstoodBatch } from './understand-posts.ts'
import type { UnderstandingAnswer, UnderstandingRequest } from './understanding-worker.ts'

/** Starting a thread takes as long as understanding about as many posts. */
const fewPosts = 2_000
/** Others of this process get their turn this often. */
const longestSliceMs = 10
/** A message holds so many posts: answers arrive while the rest is being understood. */
const postsAtOnce = 5_000
/** Understanding makes much that is needed for a moment only; with more room less of it is mistaken for lasting. */
const youngMebibytes = 64
/** Without a limit Node keeps what is not needed any more until the machine is full. */
const oldMebibytes = 512

/** Understands posts, many of them in a thread of its own. */
export interface UnderstandingThread {
  understand(posts: readonly PostToUnderstand[]): Promise<UnderstoodBatch>
  close(): Promise<void>
}

export function createUnderstandingThread(): UnderstandingThread {
  let here: Promise<ReturnType<typeof createUnderstanding>> | null = null
  let thread: ReturnType<typeof startThread> | null = null

  async function understandHere(posts: readonly PostToUnderstand[]): Promise<UnderstoodBatch> {
    here ??= openSentimentReader().then(createUnderstanding)
    let breatheAt = performance.now() + longestSliceMs
    const breathe = () => (performance.now() <= breatheAt ? undefined : pause())
    async function pause(): Promise<void> {
      await setImmediate()
      breatheAt = performance.now() + longestSliceMs
    }
    return (await here).understand(posts, breathe)
  }

  return {
    understand: async (posts) => {
      if (thread === null && posts.length <= fewPosts) return understandHere(posts)
      thread ??= startThread()
      const parts: Promise<UnderstoodBatch>[] = []
      for (let start = 0; start < posts.length; start += postsAtOnce) {
        parts.push(thread.ask(posts.slice(start, start + postsAtOnce)))
      }
      const answers = await Promise.all(parts)
      return { posts: answers.flatMap((part) => part.posts), words: answers.flatMap((part) => part.words) }
    },
    close: async () => {
      await thread?.close()
      thread = null
    },
  }
}

interface Waiting {
  resolve(batch: UnderstoodBatch): void
  reject(error: Error): void
}

function startThread() {
  const worker = new Worker(new URL('./understanding-worker.ts', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: youngMebibytes, maxOldGenerationSizeMb: oldMebibytes },
  })
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', (answer: UnderstandingAnswer) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('failure' in answer) asked?.reject(new Error(`Understanding failed: ${answer.failure}`))
    else asked?.resolve(answer)
  })
  worker.on('error', failAll)
  worker.on('exit', (code) =>
    failAll(new Error(`The thread that understands posts ended with code ${code}.`)),
  )
  worker.unref()

  return {
    ask: (posts: readonly PostToUnderstand[]) =>
      new Promise<UnderstoodBatch>((resolve, reject) => {
        const id = ++lastId
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, posts } satisfies UnderstandingRequest)
      }),
    close: async () => {
      await worker.terminate()
    },
  }
}
