import WebSocket from 'ws'
import { findTrouble, Trouble } from '../../fetching/trouble.ts'
import type { Reach } from '../connector.ts'

const mostBytes = 8 * 1024 * 1024
/** So many messages wait at most; the server's are left in its own buffers then. */
const mostWaiting = 2_000
const connectMs = 20_000
/** A stream on which nothing comes is asked whether it is still there; without an answer it is taken for cut off. */
const silentMs = 30_000

/**
 * Opens the stream of everything that happens on a server, or on the whole network at a relay, from behind a sequence
 * number on. Yields whatever messages wait, at least one.
 * @param after null: from now on
 * @throws Trouble cut_off when the server ends it; the signal's reason
 */
export async function* openFirehose(
  reach: Reach,
  after: number | null,
): AsyncGenerator<readonly Uint8Array[]> {
  const { baseUrl, lookup, signal } = reach
  const host = new URL(baseUrl).host
  // Also refuses what must not be reached before a socket is opened to it.
  await (await reach.fetch(`${baseUrl}/xrpc/_health`, { signal })).body?.cancel()
  const url = new URL(`${baseUrl.replace(/^http/, 'ws')}/xrpc/com.atproto.sync.subscribeRepos`)
  if (after !== null) url.searchParams.set('cursor', String(after))
  const socket = new WebSocket(url, {
    lookup,
    maxPayload: mostBytes,
    handshakeTimeout: connectMs,
    followRedirects: false,
    perMessageDeflate: false,
  })
  let waiting: Uint8Array[] = []
  let end: unknown = null
  let wake = () => {}
  const finish = (reason: unknown) => {
    end ??= reason
    wake()
  }
  let isAlive = true
  socket.on('message', (data: Buffer) => {
    isAlive = true
    waiting.push(data)
    if (waiting.length >= mostWaiting) socket.pause()
    wake()
  })
  socket.on('pong', () => {
    isAlive = true
  })
  socket.on('close', (code) =>
    finish(new Trouble('cut_off', `${host} ended the stream (${code}).`, { host })),
  )
  socket.on('error', (cause) =>
    finish(findTrouble(cause) ?? new Trouble('server_down', `${host}: ${cause.message}`, { host }, cause)),
  )
  const stop = () => finish(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  const ping = setInterval(() => {
    if (socket.readyState !== WebSocket.OPEN || socket.isPaused) return
    if (!isAlive) finish(new Trouble('cut_off', `${host} went silent.`, { host }))
    isAlive = false
    socket.ping()
  }, silentMs)
  try {
    for (;;) {
      if (waiting.length > 0) {
        const some = waiting
        waiting = []
        if (socket.isPaused) socket.resume()
        yield some
      } else if (end !== null || signal.aborted) {
        throw end ?? signal.reason
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    }
  } finally {
    clearInterval(ping)
    signal.removeEventListener('abort', stop)
    socket.removeAllListeners('message')
    socket.on('error', () => undefined)
    socket.terminate()
  }
}
