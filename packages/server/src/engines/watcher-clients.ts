import { randomBytes } from 'node:crypto'
import { createServer, type Server, type Socket } from 'node:net'
import { loopback } from './choose-port.ts'
import {
  type ClientRole,
  clientMessageSchema,
  type EngineName,
  isProof,
  onMessages,
  prove,
  type RunningApp,
  send,
  type WatcherMessage,
} from './watcher-protocol.ts'

const handshakeMs = 3_000

/** A process that uses the engines: here for as long as its connection is open. */
export interface WatcherClient {
  readonly pid: number
  readonly role: ClientRole
  readonly engines: readonly EngineName[]
  tell(message: WatcherMessage): void
  end(): void
}

export interface WatcherClientsOptions {
  readonly token: string
  onJoin(client: WatcherClient): void
  /** `count` processes are still here. */
  onCount(count: number): void
}

/** Who uses the engines now. The kernel closes the connection of a process that dies, so nobody is counted for longer. */
export interface WatcherClients {
  readonly server: Server
  /** The first `relais start` among them but `except`. */
  findApp(except?: WatcherClient): RunningApp | null
  tellAll(message: WatcherMessage): void
}

/** Listens on loopback for processes that can prove that they may read this data directory's engines.json. */
export function watcherClients(options: WatcherClientsOptions): WatcherClients {
  const apps = new Map<WatcherClient, RunningApp>()
  const present = new Set<WatcherClient>()

  function leave(client: WatcherClient): void {
    if (!present.delete(client)) return
    apps.delete(client)
    options.onCount(present.size)
  }

  function accept(socket: Socket): void {
    const nonce = randomBytes(16).toString('hex')
    let client: WatcherClient | null = null
    socket.setNoDelay(true)
    socket.on('error', () => undefined)
    const impatience = setTimeout(() => socket.destroy(), handshakeMs)
    socket.once('close', () => {
      clearTimeout(impatience)
      if (client) leave(client)
    })
    onMessages(socket, clientMessageSchema, (message) => {
      switch (message.type) {
        case 'hello':
          return send(socket, { type: 'hello', nonce, proof: prove(options.token, 'watcher', message.nonce) })
        case 'join': {
          if (client !== null || !isProof(message.proof, options.token, 'client', nonce))
            return void socket.destroy()
          clearTimeout(impatience)
          const { pid, role, engines, url } = message
          client = { pid, role, engines, tell: (message) => send(socket, message), end: () => socket.end() }
          present.add(client)
          if (role === 'app') apps.set(client, { pid, url })
          options.onCount(present.size)
          return options.onJoin(client)
        }
        case 'appUrl':
          if (client !== null && apps.has(client)) apps.set(client, { pid: client.pid, url: message.url })
          return
        case 'leave':
          if (client === null) return void socket.destroy()
          leave(client)
          if (present.size > 0) socket.end()
      }
    })
  }

  const server = createServer(accept)
  server.listen(0, loopback)

  return {
    server,
    findApp: (except) => [...apps].find(([client]) => client !== except)?.[1] ?? null,
    tellAll: (message) => {
      for (const client of present) client.tell(message)
    },
  }
}
