import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { decode, fromBytes } from '@atcute/cbor'
import { WebSocketServer } from 'ws'
import { varyFrames } from './vary-frames.ts'

/**
 * A server that sends so many events as fast as they are taken, in a process of its own, and knows everybody by name.
 * `node serve-frames.ts FRAMES_FILE EVENTS PEOPLE` prints its address.
 */
const [, , file = '', events = '', people = ''] = process.argv
const frames = (decode(await readFile(file)) as Parameters<typeof fromBytes>[0][]).map((bytes) =>
  fromBytes(bytes),
)

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  response.setHeader('content-type', 'application/json')
  // Posts are not counted again: this is about the stream.
  if (!url.pathname.endsWith('getProfiles')) return response.end(JSON.stringify({ posts: [] }))
  const profiles = url.searchParams
    .getAll('actors')
    .map((did) => ({ did, handle: `${did.slice(8)}.example`, followersCount: 100 }))
  response.end(JSON.stringify({ profiles }))
})
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
sockets.on('connection', async (socket) => {
  const frame = varyFrames(frames, Number(people))
  const drained = () => new Promise<void>((resolve) => setTimeout(resolve, 1))
  for (let seq = 1; seq <= Number(events) && socket.readyState === socket.OPEN; seq++) {
    socket.send(frame(seq))
    while (socket.bufferedAmount > 4 * 1024 * 1024 && socket.readyState === socket.OPEN) await drained()
    if (seq % 500 === 0) await drained()
  }
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(
    `${JSON.stringify(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)}\n`,
  )
})
process.stdin.resume().on('end', () => process.exit(0))
