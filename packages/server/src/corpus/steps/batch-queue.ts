interface Batch<Result> {
  readonly written: Promise<Result>
  isSettled: boolean
  /** Lets it write. */
  begin(): void
  /** Keeps it from writing, if it has not begun. */
  stop(reason: Error): void
}

/**
 * Batches on their way into the corpus. Each is prepared at once and written in its turn, which comes when the caller
 * has taken the result of the one before: an import that ends in between has written nothing that it did not tell.
 */
export function createBatchQueue<Result>() {
  const batches: Batch<Result>[] = []

  return {
    get size() {
      return batches.length
    },
    /** Whether `next` has something to give without waiting. */
    isReady: () => batches[0]?.isSettled === true,
    /** @param write is handed its turn: nothing may be written before that is resolved */
    add(write: (turn: Promise<void>) => Promise<Result>): void {
      const { promise: turn, resolve, reject } = Promise.withResolvers<void>()
      // Seen when they are awaited; a failure before that must not end the process.
      turn.catch(() => undefined)
      const written = write(turn)
      const batch = { written, isSettled: false, begin: resolve, stop: reject }
      const settle = () => {
        batch.isSettled = true
      }
      written.then(settle, settle)
      batches.push(batch)
      if (batches.length === 1) batch.begin()
    },
    /**
     * Waits for the oldest batch, gives its result, and lets the next one write once that was taken.
     * @param signal when it aborts, no further batch is written
     */
    async *next(signal: AbortSignal): AsyncGenerator<Result> {
      const oldest = batches[0]
      if (oldest === undefined) return
      const result = await oldest.written
      yield result
      batches.shift()
      signal.throwIfAborted()
      batches[0]?.begin()
    },
    /** Waits for the batch that is being written, and keeps the others from it. */
    async stop(): Promise<void> {
      for (const batch of batches) batch.stop(new Error('The import has ended.'))
      await Promise.allSettled(batches.map(({ written }) => written))
    },
  }
}
