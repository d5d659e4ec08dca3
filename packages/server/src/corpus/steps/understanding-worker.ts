import { parentPort } from 'node:worker_threads'
import { createUnderstanding, type PostToUnderstand, type UnderstoodBatch } from './understand-posts.ts'

/** What the thread that understands is asked. */
export interface UnderstandingRequest {
  readonly id: number
  readonly posts: readonly PostToUnderstand[]
}

/** What it answers. */
export type UnderstandingAnswer = { readonly id: number } & (UnderstoodBatch | { readonly failure: string })

const understanding = createUnderstanding()

parentPort?.on('message', ({ id, posts }: UnderstandingRequest) => {
  const answer = (answered: UnderstandingAnswer) => parentPort?.postMessage(answered)
  try {
    answer({ id, posts: posts.map(understanding.understandOne), words: understanding.drainWords() })
  } catch (error) {
    answer({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
