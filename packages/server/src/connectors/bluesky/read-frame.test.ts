import { encode, toBytes } from '@atcute/cbor'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pickWords } from './pick-words.ts'
import { readFrame } from './read-frame.ts'

const frame = (header: object, body: object) => Buffer.concat([encode(header), encode(body)])
const commit = {
  seq: 9,
  repo: 'did:plc:ewvi7nxzyoun6zhxrhs64oiz',
  time: '2026-03-02T07:00:00.000Z',
  ops: [
    { action: 'delete', path: 'app.bsky.feed.post/3k', cid: null },
    { action: 'sing', path: 'a/b', cid: null },
    { action: 'create', path: 7, cid: null },
    { action: 'create', path: 'app.bsky.feed.post/3l', cid: 'not a link' },
  ],
  blocks: toBytes(new Uint8Array([1, 2, 3])),
}

describe('a message of the stream', () => {
  it('tells what was done, and leaves out what it does not know', () => {
    const event = readFrame(frame({ op: 1, t: '#commit' }, commit))
    if (event.kind !== 'commit') throw new Error(event.kind)
    expect(event.operations.map(({ action, key }) => `${action} ${key}`)).toEqual(['delete 3k', 'create 3l'])
    expect(event.operations[1]?.record()).toBeNull()
  })

  it.each([
    [
      { op: 1, t: '#account' },
      { seq: 1, did: 'did:a:b', time: commit.time, active: false },
      { kind: 'account', isActive: false },
    ],
    [
      { op: 1, t: '#identity' },
      { seq: 1, did: 'did:a:b', time: commit.time },
      { kind: 'identity', handle: null },
    ],
    [
      { op: 1, t: '#commit' },
      { seq: 1, repo: 'nobody', time: commit.time },
      { kind: 'other', seq: 1 },
    ],
    [
      { op: 1, t: '#commit' },
      { seq: 1, repo: 'did:a:b', time: 'late' },
      { kind: 'other', seq: 1 },
    ],
    [{ op: 1, t: '#news' }, { seq: 4 }, { kind: 'other', seq: 4 }],
    [{ op: 1, t: '#commit' }, { seq: 'many' }, { kind: 'broken' }],
    [{ op: 1, t: '#info' }, { name: 'OutdatedCursor' }, { kind: 'info', name: 'OutdatedCursor' }],
    [{ op: -1 }, { error: 'FutureCursor', message: 'no' }, { kind: 'error', name: 'FutureCursor' }],
  ])('%o %o is %o', (header, body, expected) => {
    expect(readFrame(frame(header, body))).toMatchObject(expected)
  })

  it('is broken rather than thrown, whatever its bytes', () => {
    const whole = frame({ op: 1, t: '#commit' }, commit)
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(whole.length - 1),
        fc.nat(255),
        (bytes, index, byte) => {
          const bent = Uint8Array.from(whole)
          bent[index] = byte
          for (const message of [bytes, bent, whole.subarray(0, index)]) {
            const event = readFrame(message)
            if (event.kind === 'commit') for (const operation of event.operations) operation.record()
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('words that are picked out of a stream', () => {
  it('are whole words in any case, phrases across spaces, and parts where no spaces are written', () => {
    const picks = pickWords(['couteau', '"bread  knife"', 'มีด', '#acier', 'c++'])
    for (const text of ['Un COUTEAU.', 'a bread\nknife', 'ใช้มีดดี', 'du #Acier', 'in c++ today'])
      expect(picks?.(text), text).toBe(true)
    for (const text of ['couteaux', 'breadknife', 'acier', '']) expect(picks?.(text), text).toBe(false)
    expect(pickWords([])).toBeNull()
    expect(pickWords(['  ', '""'])).toBeNull()
  })
})
