import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { AppError, type ErrorCode } from '../errors.ts'
import { loopback } from './choose-port.ts'
import {
  type ClientRole,
  type EngineName,
  isProof,
  onMessages,
  prove,
  type RunningApp,
  send,
  type WatcherMessage,
  watcherMessageSchema,
} from './watcher-protocol.ts'

const handshakeMs = 3_000

export interface Introduction {
  readonly role: ClientRole
  readonly engines: readonly EngineName[]
  readonly url: string | null
}

/** Our connection to a watcher whose engines answer. The engines stay for as long as it is open. */
export interface WatcherConnection {
  readonly socket: Socket
  /** Another `relais start` on the same directory. */
  readonly otherApp: RunningApp | null
}

/**
 * Joins the watcher that listens on `port`. Either side proves to the other that it knows the token, so that neither a
 * stranger's process on a port that was ours nor a stranger who calls us gets anywhere.
 * @param onMessage what the watcher says after it is ready
 * @param timeoutMs for the engines to answer
 * @returns null when no watcher of ours is there, it left meanwhile, or the time is over
 * @throws AppError what kept an engine from starting
 */
export function connectWatcher(
  watcher: { readonly port: number; readonly token: string },
  introduction: Introduction,
  onMessage: (message: WatcherMessage) => void,
  timeoutMs: number,
): Promise<WatcherConnection | null> {
  return new Promise((resolve, reject) => {
    const nonce = randomBytes(16).toString('hex')
    const socket = connect({ host: loopback, port: watcher.port })
    let impatience = setTimeout(() => socket.destroy(), Math.min(handshakeMs, timeoutMs))
    let isReady = false
    socket.setNoDelay(true)
    socket.on('error', () => undefined)
    socket.once('connect', () => send(socket, { type: 'hello', nonce }))
    socket.once('close', () => {
      clearTimeout(impatience)
      resolve(null)
    })
    onMessages(socket, watcherMessageSchema, (message) => {
      if (isReady) return onMessage(message)
      switch (message.type) {
        case 'hello': {
          if (!isProof(message.proof, watcher.token, 'watcher', nonce)) return void socket.destroy()
          clearTimeout(impatience)
          impatience = setTimeout(() => socket.destroy(), timeoutMs)
          const proof = prove(watcher.token, 'client', message.nonce)
          const { role, engines, url } = introduction
          return send(socket, { type: 'join', proof, pid: process.pid, role, engines: [...engines], url })
        }
        case 'ready':
          isReady = true
          clearTimeout(impatience)
          return resolve({ socket, otherApp: message.app })
        case 'failed':
          reject(new AppError(message.code as ErrorCode, message.message, message.details))
          return void socket.destroy()
        default:
          onMessage(message)
      }
    })
  })
}
