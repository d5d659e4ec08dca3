import type { Relais } from '../open-relais.ts'

/** Work that outlives the request that asked for it. */
export interface JobDefinition<Data extends object = Record<string, never>> {
  /** The queue's name: letters, digits, hyphens. */
  readonly name: string
  /** How many run at once in one process; 1 unless told. */
  readonly atOnce?: number
  /** Runs by itself once a night, and as soon as possible when the last night was missed. */
  readonly isNightly?: boolean
  /** Asked every few seconds: sends what has become due. One process at a time is asked. */
  sendDue?(relais: Relais): Promise<void>
  /**
   * Does the work. It may run again after a crash or a stop, from the start, so it must be safe to repeat. When
   * `signal` aborts, Relais is stopping: end soon, by throwing. An error that says that a store is away is tried
   * again later; any other is logged, and the job is over: the handler keeps what people must see of it.
   */
  handle(relais: Relais, data: Data, signal: AbortSignal): Promise<void>
}
