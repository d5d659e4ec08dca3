import { parentPort } from 'node:worker_threads'
import { openSentimentReader } from '../../sentiment/sentiment-reader.ts'
import { createUnderstanding, type PostToUnderstand, type UnderstoodBatch } from './understand-posts.ts'

/** What the thread that understands is asked. */
export interface UnderstandingRequest {
  readonly id: number
  readonly posts: readonly PostToUnderstand[]
}

/** What it answers. */
export type UnderstandingAnswer = { readonly id: number } & (UnderstoodBatch | { readonly failure: string })

let understanding: Promise<ReturnType<typeof createUnderstanding>> | null = null

parentPort?.on('message', async ({ id, posts }: UnderstandingRequest) => {
  const answer = (answered: UnderstandingAnswer) => parentPort?.postMessage(answered)
  try {
    understanding ??= openSentimentReader().then(createUnderstanding)
    answer({ id, ...(await (await understanding).understand(posts)) })
  } catch (error) {
    answer({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
