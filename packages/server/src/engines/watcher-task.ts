import { z } from 'zod'

/** What a watcher is told as its first argument, in JSON. Everybody can read it: no secrets. */
export const watcherTaskSchema = z.object({
  /** Absolute and real. */
  dataDir: z.string(),
  /** The process that waits for this watcher: without it there is nobody to start engines for. */
  spawnerPid: z.number().int(),
  /** How long the engines stay after the last process has left. */
  graceMs: z.number().int(),
  /** Bytes that must be free before an engine's first start. */
  firstStartBytes: z.number().int(),
})
export type WatcherTask = z.infer<typeof watcherTaskSchema>
