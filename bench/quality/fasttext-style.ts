import { hashSeed, hashUnit, joinHashes, spreadHash } from '@relais/core/sentiment/feature-hash'
import { softmax } from '@relais/core/sentiment/softmax'
import { seededRandom } from '@relais/core/shared/seeded-random'
import type { Example } from '../../scripts/train-sentiment/read-examples.ts'

/**
 * A classifier as fastText builds it for texts (Joulin et al. 2017): vectors of words and of pairs of words, their
 * mean, one linear layer, plain gradient steps that shrink to nothing. Ours, for comparison; words are cut at spaces,
 * and by dictionary in Thai.
 */
const dimensions = 50
const rows = 2 ** 17
const rounds = 12
const firstStep = 0.4

const segmenter = new Intl.Segmenter('th', { granularity: 'word' })
const thai = /\p{Script=Thai}/u
const wordOrSign = /[\p{L}\p{M}\p{N}_'’]+|[^\s\p{L}\p{M}\p{N}]/gu
const seed = hashSeed(1)

function rowsOf(text: string): number[] {
  const plain = text
    .toLowerCase()
    .replace(/https?:\S+|\bhttps?\b/g, ' ')
    .replace(/@[\p{L}\p{N}_]+/gu, '@')
  const words = thai.test(plain)
    ? [...segmenter.segment(plain)].map(({ segment }) => segment.trim()).filter((word) => word !== '')
    : (plain.match(wordOrSign) ?? [])
  const found: number[] = []
  let before = seed
  for (const word of words) {
    let hash = seed
    for (let place = 0; place < word.length; place++) hash = hashUnit(hash, word.charCodeAt(place))
    found.push(spreadHash(hash) & (rows - 1), spreadHash(joinHashes(before, hash)) & (rows - 1))
    before = hash
  }
  return found
}

export type Judge = (text: string) => [number, number, number]

export function trainFastTextStyle(examples: readonly Example[]): Judge {
  const random = seededRandom(3)
  const vectors = Float32Array.from({ length: rows * dimensions }, () => (random() * 2 - 1) / dimensions)
  const output = new Float32Array(3 * dimensions)
  const mean = new Float32Array(dimensions)
  const gradient = new Float32Array(dimensions)

  function probabilitiesOf(found: readonly number[]): [number, number, number] {
    mean.fill(0)
    for (const row of found)
      for (let d = 0; d < dimensions; d++)
        mean[d] = (mean[d] as number) + (vectors[row * dimensions + d] as number)
    const scores = [0, 0, 0]
    for (let d = 0; d < dimensions; d++) {
      mean[d] = (mean[d] as number) / Math.max(1, found.length)
      for (let label = 0; label < 3; label++)
        scores[label] =
          (scores[label] as number) + (mean[d] as number) * (output[label * dimensions + d] as number)
    }
    return softmax(scores) as [number, number, number]
  }

  const read = examples.map(({ text }) => rowsOf(text))
  const steps = rounds * examples.length
  for (let at = 0; at < steps; at++) {
    const place = Math.floor(random() * examples.length)
    const found = read[place] as number[]
    const step = firstStep * (1 - at / steps)
    const probabilities = probabilitiesOf(found)
    gradient.fill(0)
    for (let label = 0; label < 3; label++) {
      const error = step * ((examples[place]?.label === label ? 1 : 0) - (probabilities[label] as number))
      for (let d = 0; d < dimensions; d++) {
        const o = label * dimensions + d
        gradient[d] = (gradient[d] as number) + error * (output[o] as number)
        output[o] = (output[o] as number) + error * (mean[d] as number)
      }
    }
    for (const row of found)
      for (let d = 0; d < dimensions; d++) {
        const v = row * dimensions + d
        vectors[v] = (vectors[v] as number) + (gradient[d] as number) / found.length
      }
  }
  return (text) => probabilitiesOf(rowsOf(text))
}
