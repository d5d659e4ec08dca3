import { estimateRealShare } from '@relais/core/audience/estimate-real-share'
import type { ScoreSpread } from '@relais/core/audience/score-spread'
import { type Random, seededRandom } from '@relais/core/shared/seeded-random'
import type { JudgedRow } from '../../scripts/train-audience/measure-judged.ts'

export interface PlantedMix {
  readonly notReal: number
  readonly real: number
  /** In how many of the draws the true share lay in the interval, 0 to 1. */
  readonly covered: number
  /** Mean width of the interval and mean of estimate less truth, in points of 100. */
  readonly width: number
  readonly bias: number
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const drawn = [...items]
  for (let i = drawn.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[drawn[i], drawn[j]] = [drawn[j] as Item, drawn[i] as Item]
  }
  return drawn
}

/**
 * Plants a known share of rows that are not real among real ones, and sees whether the interval holds it. Each draw
 * parts the held-out rows in two: one half tells how the model errs, the audience is drawn from the other, each row at
 * most once.
 */
export function plantMixes(
  rows: readonly JudgedRow[],
  spreadOf: (rows: readonly JudgedRow[]) => ScoreSpread,
  share: number,
  looked: number,
  draws: number,
): PlantedMix {
  const random = seededRandom(Math.round(share * 1000))
  const notReal = Math.round(share * looked)
  const of = (isNotReal: boolean) => rows.filter((row) => row.isNotReal === isNotReal)
  const [allNotReal, allReal] = [of(true), of(false)]
  let [covered, width, bias] = [0, 0, 0]
  for (let draw = 0; draw < draws; draw++) {
    const [fakes, reals] = [shuffled(allNotReal, random), shuffled(allReal, random)]
    const [fakeHalf, realHalf] = [Math.ceil(fakes.length / 2), Math.ceil(reals.length / 2)]
    const known = [...fakes.slice(0, fakeHalf), ...reals.slice(0, realHalf)]
    const audience = [
      ...fakes.slice(fakeHalf, fakeHalf + notReal),
      ...reals.slice(realHalf, realHalf + looked - notReal),
    ]
    if (audience.length !== looked) throw new Error(`Too few rows for ${looked} with ${notReal} planted.`)
    const panel = {
      spread: spreadOf(known),
      probabilities: audience.map(({ probability }) => probability),
    }
    const found = estimateRealShare([panel], random)
    if (found === null) continue
    const truth = 1 - notReal / looked
    if (found.low <= truth && truth <= found.high) covered++
    width += (100 * (found.high - found.low)) / draws
    bias += (100 * (found.share - truth)) / draws
  }
  return { notReal, real: looked - notReal, covered: covered / draws, width, bias }
}
