import { decodeFirst, encode } from '@atcute/cbor'
import { createRandom } from '@relais/testkit/random/seeded-random'

/** Of a hundred events of the public network about so many are of each kind; the rest are follows. */
const shares = { like: 55, post: 15, repost: 8, delete: 4, profile: 2 } as const
type Kind = keyof typeof shares | 'follow'

const kindOfPath: Readonly<Record<string, Kind>> = {
  'app.bsky.feed.like': 'like',
  'app.bsky.feed.post': 'post',
  'app.bsky.feed.repost': 'repost',
  'app.bsky.actor.profile': 'profile',
  'app.bsky.graph.follow': 'follow',
}

interface Body {
  seq: number
  repo: string
  time: string
  ops: { action: string; path: string }[]
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567'
const word = (number: number, length: number) =>
  Array.from({ length }, (_, index) => letters[Math.floor(number / 32 ** index) % 32]).join('')

/** A key as servers make them: microseconds since 1970 and ten bits of whoever counts. */
function keyOf(seq: number): string {
  let left = (BigInt(from) * 1000n + BigInt(seq)) << 10n
  let key = ''
  for (let digit = 0; digit < 13; digit++) {
    key = digits[Number(left & 31n)] + key
    left >>= 5n
  }
  return key
}
const digits = '234567abcdefghijklmnopqrstuvwxyz'
const from = Date.parse('2026-03-02T07:00:00Z')

/** A person of the made network by number. */
export const didOf = (person: number) => `did:plc:${word(person * 7919 + 1, 24)}`

/**
 * As many events as asked for out of captured ones: the records, blocks and signatures are the server's own; who did it,
 * the key and the sequence number are other ones, so that no two are the same.
 * @returns event by sequence number, from 1 on
 */
export function varyFrames(frames: readonly Uint8Array[], people: number): (seq: number) => Uint8Array {
  const pools = new Map<Kind, { header: Uint8Array; body: Body }[]>()
  for (const frame of frames) {
    const [header, rest] = decodeFirst(frame)
    if ((header as { t: string }).t !== '#commit') continue
    const [body] = decodeFirst(rest) as [Body, Uint8Array]
    const [op] = body.ops
    if (op === undefined) continue
    const kind = op.action === 'delete' ? 'delete' : kindOfPath[op.path.split('/')[0] ?? '']
    if (kind === undefined) continue
    pools.set(kind, [...(pools.get(kind) ?? []), { header: encode(header), body }])
  }
  const random = createRandom(11)
  const draw = (): Kind => {
    let left = random.integer(1, 100)
    for (const [kind, share] of Object.entries(shares)) {
      left -= share
      if (left <= 0) return kind as Kind
    }
    return 'follow'
  }
  return (seq) => {
    const pool = pools.get(draw()) ?? pools.get('post') ?? []
    const { header, body } = random.pick(pool)
    const key = keyOf(seq)
    const [op] = body.ops as [Body['ops'][number]]
    const path = op.path.endsWith('/self') ? op.path : `${op.path.split('/')[0]}/${key}`
    const made = { ...body, seq, repo: didOf(random.integer(0, people - 1)), ops: [{ ...op, path }] }
    return Buffer.concat([header, encode(made)])
  }
}
