import { describe, expect, it } from 'vitest'
import { seededRandom } from '../shared/seeded-random.ts'
import { findCandidatePairs } from './find-candidate-pairs.ts'
import { nearPictures } from './near-pictures.ts'
import type { Profile } from './profile.ts'
import { tellingPictures } from './telling-pictures.ts'

const random = seededRandom(3)
const drawHash = () =>
  BigInt(Math.floor(random() * 2 ** 32)) * 2n ** 32n + BigInt(Math.floor(random() * 2 ** 32))
const flip = (hash: bigint, bits: number) =>
  Array.from({ length: bits }, (_, at) => BigInt(at * 9)).reduce((flipped, at) => flipped ^ (1n << at), hash)

describe('pictures that look the same', () => {
  it('are found up to 6 bits apart wherever those bits are, and no further', () => {
    const hash = drawHash()
    expect(nearPictures([hash, flip(hash, 6)]).get(hash)).toEqual(new Set([flip(hash, 6)]))
    expect(nearPictures([hash, flip(hash, 7)]).size).toBe(0)
  })

  it('are the same that comparing each with each finds', () => {
    const hashes = Array.from({ length: 60 }, drawHash).flatMap((hash, at) => [hash, flip(hash, at % 8)])
    const different = [...new Set(hashes)]
    const near = nearPictures(different)
    // 60 pictures with copies 0 to 7 bits apart: a copy without a bit is the picture, one with 7 is another.
    const copies = Array.from({ length: 60 }, (_, at) => at % 8).filter((bits) => bits >= 1 && bits <= 6)
    expect(near.size).toBe(copies.length * 2)
  })
})

describe('pictures that may say who somebody is', () => {
  const [one, other] = [drawHash(), drawHash()]

  it('are those that few show', () => {
    const shown = new Map([
      ['a', one],
      ['b', flip(one, 2)],
      ...Array.from({ length: 6 }, (_, at): [string, bigint] => [`fan ${at}`, flip(other, at % 3)]),
    ])
    expect([...tellingPictures(shown).keys()]).toEqual(['a', 'b'])
  })

  it('bring two accounts together that have nothing else in common', () => {
    const profile = (id: string, handle: string, picture: bigint | null): Profile => ({
      ...{ id, platform: id === '1' ? 'instagram' : 'youtube', handle, picture },
      ...{ name: '', about: '' },
    })
    const pairs = findCandidatePairs([
      profile('1', 'knife.days', one),
      profile('2', 'brotbacken', flip(one, 3)),
      profile('3', 'quiet', other),
      profile('4', 'elsewhere', null),
    ])
    expect(pairs.map(({ a, b }) => [a.id, b.id])).toEqual([['1', '2']])
  })
})
