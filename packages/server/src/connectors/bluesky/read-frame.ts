import { fromUint8Array } from '@atcute/car'
import { CidLinkWrapper, decode, decodeFirst, fromBytes, isBytes } from '@atcute/cbor'

/** A record that was written, or is gone. */
export interface Operation {
  readonly action: 'create' | 'update' | 'delete'
  readonly collection: string
  readonly key: string
  /** Read when asked for; null when it is gone, or the frame does not hold it in a form that can be read. */
  record(): unknown
}

/** Something that happened on the network (https://atproto.com/specs/sync), as far as Relais looks at it. */
export type NetworkEvent =
  | {
      readonly kind: 'commit'
      readonly seq: number
      readonly did: string
      readonly time: string
      readonly operations: readonly Operation[]
    }
  | {
      readonly kind: 'identity'
      readonly seq: number
      readonly did: string
      readonly time: string
      readonly handle: string | null
    }
  | {
      readonly kind: 'account'
      readonly seq: number
      readonly did: string
      readonly time: string
      readonly isActive: boolean
    }
  /** Of a kind that says nothing about posts or people. */
  | { readonly kind: 'other'; readonly seq: number }
  | { readonly kind: 'info'; readonly name: string }
  | { readonly kind: 'error'; readonly name: string; readonly message: string }
  /** What cannot be read at all. */
  | { readonly kind: 'broken' }

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const actions = new Set(['create', 'update', 'delete'])

function blocksOf(bytes: unknown): Map<string, Uint8Array> {
  const blocks = new Map<string, Uint8Array>()
  if (!isBytes(bytes)) return blocks
  for (const { cid, bytes: block } of fromUint8Array(fromBytes(bytes))) blocks.set(hex(cid.bytes), block)
  return blocks
}

const hex = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

function operationsOf(body: Fields): Operation[] {
  let blocks: Map<string, Uint8Array> | null = null
  const blockOf = (cid: unknown) => {
    if (!(cid instanceof CidLinkWrapper)) return undefined
    blocks ??= blocksOf(body.blocks)
    return blocks.get(hex(cid.bytes))
  }
  const ops = Array.isArray(body.ops) ? body.ops.map(fieldsOf) : []
  return ops.flatMap(({ action, path, cid }) => {
    const [collection = '', key = ''] = text(path).split('/')
    if (!actions.has(text(action)) || collection === '' || key === '') return []
    const record = () => {
      try {
        const block = blockOf(cid)
        return block === undefined ? null : (decode(block) as unknown)
      } catch {
        return null
      }
    }
    return [{ action: action as Operation['action'], collection, key, record }]
  })
}

/** Reads one message of `com.atproto.sync.subscribeRepos`: two values in DAG-CBOR, a header and a body. Never throws. */
export function readFrame(bytes: Uint8Array): NetworkEvent {
  try {
    const [header, rest] = decodeFirst(bytes)
    const [body] = decodeFirst(rest)
    return toEvent(fieldsOf(header), fieldsOf(body))
  } catch {
    return { kind: 'broken' }
  }
}

function toEvent({ op, t }: Fields, body: Fields): NetworkEvent {
  if (op === -1) return { kind: 'error', name: text(body.error), message: text(body.message) }
  if (t === '#info') return { kind: 'info', name: text(body.name) }
  const seq = Number(body.seq)
  if (!Number.isSafeInteger(seq)) return { kind: 'broken' }
  const did = text(t === '#commit' ? body.repo : body.did)
  const time = text(body.time)
  if (!did.startsWith('did:') || Number.isNaN(Date.parse(time))) return { kind: 'other', seq }
  if (t === '#commit') return { kind: 'commit', seq, did, time, operations: operationsOf(body) }
  if (t === '#identity') return { kind: 'identity', seq, did, time, handle: text(body.handle) || null }
  if (t === '#account') return { kind: 'account', seq, did, time, isActive: body.active === true }
  return { kind: 'other', seq }
}
