import { expect, it } from 'vitest'
import { seededRandom } from '../shared/seeded-random.ts'
import { dHash, type GreyPicture, hashDistance } from './dhash.ts'

/** Blots of light at random places: as different as faces are. */
function draw(seed: number, size: number, brighter = 0): GreyPicture {
  const random = seededRandom(seed)
  const blots = Array.from({ length: 12 }, () => [random(), random(), 0.1 + 0.2 * random()] as const)
  const grey = Uint8Array.from({ length: size * size }, (_, at) => {
    const [x, y] = [(at % size) / size, Math.floor(at / size) / size]
    const light = blots.reduce(
      (sum, [bx, by, r]) => sum + Math.exp(-((x - bx) ** 2 + (y - by) ** 2) / (r * r)),
      0,
    )
    return Math.min(255, Math.round(light * 60) + brighter)
  })
  return { width: size, height: size, grey }
}
const hashOf = (picture: GreyPicture) => dHash(picture) ?? 0n

it('hardly changes when a picture is made smaller or brighter', () => {
  for (const seed of [1, 2, 3, 4]) {
    const original = hashOf(draw(seed, 128))
    expect(hashDistance(original, hashOf(draw(seed, 48)))).toBeLessThanOrEqual(6)
    expect(hashDistance(original, hashOf(draw(seed, 128, 25)))).toBeLessThanOrEqual(6)
  }
})

it('tells different pictures apart', () => {
  const hashes = Array.from({ length: 30 }, (_, seed) => hashOf(draw(seed + 1, 64)))
  const distances = hashes.flatMap((a, i) => hashes.slice(i + 1).map((b) => hashDistance(a, b)))
  expect(Math.min(...distances)).toBeGreaterThan(6)
})

it('says nothing of a picture without pixels or of one shade', () => {
  expect(dHash({ width: 0, height: 0, grey: new Uint8Array() })).toBeNull()
  expect(dHash({ width: 9, height: 8, grey: new Uint8Array(72).fill(200) })).toBeNull()
})

it('says nothing of a letter on a coloured ground: strangers with one initial have not one picture', () => {
  const size = 90
  const bar = (x: number, from: number, to: number) => x >= from * size && x < to * size
  const grey = Uint8Array.from({ length: size * size }, (_, at) => {
    const [x, y] = [at % size, Math.floor(at / size)]
    const isLetter = bar(y, 0.3, 0.7) && (bar(x, 0.3, 0.4) || bar(x, 0.6, 0.7) || bar(y, 0.45, 0.55))
    return isLetter && bar(x, 0.3, 0.7) ? 255 : 90
  })
  expect(dHash({ width: size, height: size, grey })).toBeNull()
})
