import { hashDistance } from '@relais/core/audience/dhash'
import { seededRandom } from '@relais/core/shared/seeded-random'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readPicture } from './read-picture.ts'
import { drawFace } from './trial/draw-face.ts'

const face = (seed: number, side = 96) =>
  sharp(drawFace(seed, side), { raw: { width: side, height: side, channels: 3 } })
const hashOf = async (bytes: Uint8Array) => (await readPicture(bytes)).hash ?? -1n

describe('how a picture looks', () => {
  it('is the same in all four formats, other sizes and other qualities', async () => {
    const original = await hashOf(await face(1).png().toBuffer())
    const copies = [
      await face(1).jpeg({ quality: 40 }).toBuffer(),
      await face(1).webp({ quality: 50 }).toBuffer(),
      await face(1).gif().toBuffer(),
      await face(1).resize(48).jpeg().toBuffer(),
      await face(1, 400).webp().toBuffer(),
    ]
    for (const copy of copies) expect(hashDistance(await hashOf(copy), original)).toBeLessThanOrEqual(6)
  })

  it('is another for another picture', async () => {
    const [one, other] = [await face(1).png().toBuffer(), await face(2).png().toBuffer()]
    expect(hashDistance(await hashOf(one), await hashOf(other))).toBeGreaterThan(6)
  })

  it('is that of the first frame where it moves, which is said', async () => {
    const frames = await Promise.all([1, 2, 3].map((seed) => face(seed).png().toBuffer()))
    const moving = [
      await sharp(frames, { join: { animated: true } })
        .gif()
        .toBuffer(),
      await sharp(frames, { join: { animated: true } })
        .webp()
        .toBuffer(),
    ]
    const first = await hashOf(frames[0] as Buffer)
    for (const bytes of moving) {
      const read = await readPicture(bytes)
      expect(read).toMatchObject({ outcome: 'hashed', isAnimated: true })
      expect(hashDistance(read.hash ?? -1n, first)).toBeLessThanOrEqual(6)
    }
  })

  it('sees through what is transparent, onto white', async () => {
    const flat = { create: { width: 50, height: 50, channels: 4, background: '#00000000' } } as const
    expect(await readPicture(await sharp(flat).png().toBuffer())).toMatchObject({
      outcome: 'plain',
      hash: null,
    })
  })
})

describe('what is no picture that can be read', () => {
  it('is too large where a few kilobytes say that they are 25 million pixels', async () => {
    const huge = { create: { width: 5_000, height: 5_000, channels: 3, background: '#123456' } } as const
    const bytes = await sharp(huge).png().toBuffer()
    expect(bytes.length).toBeLessThan(1_000_000)
    expect((await readPicture(bytes)).outcome).toBe('tooLarge')
  })

  it('is malformed where it is cut off, or only begins as one', async () => {
    const whole = await face(3, 300).png().toBuffer()
    for (const bytes of [whole.subarray(0, 200), whole.subarray(0, whole.length / 2), Buffer.from('GIF89a')])
      expect((await readPicture(bytes)).outcome).toBe('malformed')
  })

  it('is of a kind that is not read where it is text, nothing, or a drawing that could hold a program', async () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    for (const text of ['', '<!doctype html><title>Not here</title>', drawing])
      expect((await readPicture(Buffer.from(text))).outcome).toBe('unsupported')
    const tiff = await face(1).tiff().toBuffer()
    expect((await readPicture(tiff)).outcome).toBe('unsupported')
  })

  it('never makes reading fail, whatever the bytes', async () => {
    const random = seededRandom(7)
    const formats = [
      await face(4).jpeg().toBuffer(),
      await face(4).webp().toBuffer(),
      await face(4).gif().toBuffer(),
    ]
    for (const bytes of formats)
      for (let round = 0; round < 15; round++) {
        const damaged = Buffer.from(bytes)
        for (let hit = 0; hit < 12; hit++)
          damaged[Math.floor(random() * damaged.length)] = Math.floor(random() * 256)
        const { outcome, hash } = await readPicture(damaged)
        expect(outcome === 'hashed').toBe(hash !== null)
      }
  })
})
