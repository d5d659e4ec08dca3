import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Socket } from 'node:net'
import { z } from 'zod'

export const engineNames = ['postgres', 'clickhouse'] as const
export type EngineName = (typeof engineNames)[number]

/** `app` serves people and has an address; a `command` comes and goes. */
export const clientRoles = ['app', 'command'] as const
export type ClientRole = (typeof clientRoles)[number]

export const runningAppSchema = z.object({ pid: z.number().int(), url: z.string().nullable() })
/** A `relais start` on the same data directory; its `url` is null until it listens. */
export type RunningApp = z.infer<typeof runningAppSchema>

/** What a client says, one JSON document a line. */
export const clientMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), nonce: z.string() }),
  z.object({
    type: z.literal('join'),
    proof: z.string(),
    pid: z.number().int(),
    role: z.enum(clientRoles),
    engines: z.array(z.enum(engineNames)),
    url: z.string().nullable(),
  }),
  z.object({ type: z.literal('appUrl'), url: z.string().nullable() }),
  z.object({ type: z.literal('leave') }),
])
export type ClientMessage = z.infer<typeof clientMessageSchema>

/** What the watcher says. Addresses and passwords are never sent: they are read from the file when told to. */
export const watcherMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), nonce: z.string(), proof: z.string() }),
  z.object({ type: z.literal('ready'), app: runningAppSchema.nullable() }),
  z.object({
    type: z.literal('failed'),
    code: z.string(),
    message: z.string(),
    details: z.record(z.string(), z.unknown()),
  }),
  z.object({ type: z.literal('moved') }),
  z.object({ type: z.literal('notice'), event: z.string(), fields: z.record(z.string(), z.unknown()) }),
])
export type WatcherMessage = z.infer<typeof watcherMessageSchema>

/** Shows that one knows the token without saying it. The speaker's name keeps a proof from being sent back. */
export function prove(token: string, speaker: 'client' | 'watcher', nonce: string): string {
  return createHmac('sha256', token).update(`${speaker}:${nonce}`).digest('hex')
}

export function isProof(proof: string, token: string, speaker: 'client' | 'watcher', nonce: string): boolean {
  const expected = Buffer.from(prove(token, speaker, nonce))
  const given = Buffer.from(proof)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

export function send(socket: Socket, message: ClientMessage | WatcherMessage): void {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
}

const longestLine = 64 * 1024

/** Calls back for each message; drops the connection at the first line that is not one. */
export function onMessages<T>(socket: Socket, schema: z.ZodType<T>, receive: (message: T) => void): void {
  let buffered = ''
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string) => {
    buffered += chunk
    if (buffered.length > longestLine) return void socket.destroy()
    const lines = buffered.split('\n')
    buffered = lines.pop() ?? ''
    for (const line of lines) {
      try {
        receive(schema.parse(JSON.parse(line)))
      } catch {
        return void socket.destroy()
      }
    }
  })
}
