import { explainFailure } from './explain-failure.ts'
import { Trouble } from './trouble.ts'

export interface BodyLimit {
  readonly host: string
  /** Counted after unpacking: a small archive may hold a large answer. */
  readonly maxBytes: number
  /** Called once, when the body is over, however it ended. */
  onEnd(): void
}

/** A body that fails with a `Trouble`: when it is larger than allowed, or when the connection ends in the middle of it. */
export function limitBody(
  body: ReadableStream<Uint8Array>,
  { host, maxBytes, onEnd }: BodyLimit,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let bytes = 0
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (done) {
          onEnd()
          controller.close()
          return
        }
        bytes += value.byteLength
        if (bytes > maxBytes) {
          throw new Trouble('too_large', `${host} answered with more than ${maxBytes} bytes.`, { host })
        }
        controller.enqueue(value)
      } catch (error) {
        onEnd()
        void reader.cancel().catch(() => undefined)
        controller.error(explainFailure(error, host, true))
      }
    },
    async cancel(reason) {
      onEnd()
      await reader.cancel(reason)
    },
  })
}
