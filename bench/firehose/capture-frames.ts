import { startBluesky } from '@relais/testkit/servers/bluesky-network'
import { BlueskyWeek } from '@relais/testkit/servers/bluesky-week'

/** Everything that Bluesky's own server sends about a week of twenty people: real frames, signed and packed by it. */
export async function captureFrames(): Promise<Uint8Array[]> {
  const network = await startBluesky()
  const frames: Uint8Array[] = []
  try {
    const week = new BlueskyWeek(network)
    await week.begin()
    for (let day = 0; day < 4; day++) await week.live(day)
    const end = await (week.people[0] as (typeof week.people)[number]).post(
      'the end',
      '2026-03-09T00:00:00.000Z',
    )
    const key = Buffer.from(end.uri.split('/').at(-1) ?? '')
    const url = `${network.pds.replace('http', 'ws')}/xrpc/com.atproto.sync.subscribeRepos?cursor=0`
    await new Promise<void>((resolve, reject) => {
      const socket = new WebSocket(url)
      socket.binaryType = 'arraybuffer'
      socket.onerror = () => reject(new Error('The stream of the test network ended early.'))
      socket.onmessage = ({ data }) => {
        const frame = new Uint8Array(data as ArrayBuffer)
        frames.push(frame)
        if (!Buffer.from(frame).includes(key)) return
        socket.close()
        resolve()
      }
    })
  } finally {
    await network.stop()
  }
  return frames
}
