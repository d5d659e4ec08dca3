import { describe, expect, it } from 'vitest'
import { decompressLz4 } from './decompress-lz4.ts'

const unpack = (hex: string, size: number) => decompressLz4(Buffer.from(hex.replaceAll(' ', ''), 'hex'), size)

describe('unpacking an LZ4 block', () => {
  it('copies literals', () => {
    expect(unpack('50 68656c6c6f', 5).toString()).toBe('hello')
  })

  it('repeats what it has written, also when the copy runs into itself', () => {
    // 'abc', then 9 bytes from 3 back, then 5 literals
    expect(unpack('35 616263 0300 50 56575859 5a', 17).toString()).toBe('abcabcabcabcVWXYZ')
    expect(unpack('1f 61 0100 05 00', 25).toString()).toBe('a'.repeat(25))
  })

  it('reads lengths that take several bytes', () => {
    const literals = Buffer.alloc(300, 'z')
    expect(decompressLz4(Buffer.concat([Buffer.from('f0ff1e', 'hex'), literals]), 300)).toEqual(literals)
  })

  it.each([
    ['literals that end too early', '50 6865', 5],
    ['a copy from before the start', '15 61 0500 00', 20],
    ['a copy from nowhere', '15 61 0000 00', 20],
    ['a block that is shorter than it should be', '50 68656c6c6f', 6],
    ['a block that is longer than it should be', '50 68656c6c6f', 4],
    ['a length without end', 'f0 ff', 300],
  ])('refuses %s', (_what, hex, size) => {
    expect(() => unpack(hex, size)).toThrow(RangeError)
  })
})
