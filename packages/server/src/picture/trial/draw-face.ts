import { seededRandom } from '@relais/core/shared/seeded-random'

/** A picture as different from others as faces are: blots of light. @returns RGB, three bytes a pixel */
export function drawFace(seed: number, side: number): Buffer {
  const random = seededRandom(seed)
  const blots = Array.from({ length: 12 }, () => [random(), random(), 0.1 + 0.2 * random()] as const)
  const pixels = Buffer.alloc(side * side * 3)
  for (let at = 0; at < side * side; at++) {
    const [x, y] = [(at % side) / side, Math.floor(at / side) / side]
    const light = blots.reduce(
      (sum, [bx, by, r]) => sum + Math.exp(-((x - bx) ** 2 + (y - by) ** 2) / (r * r)),
      0,
    )
    pixels.fill(Math.min(255, Math.round(light * 60)), at * 3, at * 3 + 3)
  }
  return pixels
}
