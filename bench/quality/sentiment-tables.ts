import type { Judged } from '../../scripts/train-sentiment/measure-quality.ts'
import { markdownTable } from '../markdown-table.ts'

const certaintyOf = ({ probabilities }: Judged) => Math.max(...probabilities)
const isRight = (one: Judged) => one.probabilities.indexOf(certaintyOf(one)) === one.label

/** How often labels were right, by how probable they were said to be. */
export function reliabilityTable(tweets: readonly Judged[], thai: readonly Judged[]): string {
  const bins = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
  const cells = (judged: readonly Judged[], from: number) => {
    const inBin = judged.filter(
      (one) => certaintyOf(one) >= from && certaintyOf(one) < from + 0.1 + (from === 0.9 ? 1 : 0),
    )
    if (inBin.length === 0) return ['0', '', '']
    const said = inBin.reduce((sum, one) => sum + certaintyOf(one), 0) / inBin.length
    const right = inBin.filter(isRight).length / inBin.length
    return [String(inBin.length), `${(100 * said).toFixed(0)} %`, `${(100 * right).toFixed(0)} %`]
  }
  return markdownTable(
    ['certainty', 'tweets', 'said', 'right', 'Thai', 'said', 'right'],
    bins.map((from) => [
      `${from.toFixed(1)}-${(from + 0.1).toFixed(1)}`,
      ...cells(tweets, from),
      ...cells(thai, from),
    ]),
  )
}

export interface Speed {
  readonly language: string
  readonly letters: number
  /** Posts a second. */
  readonly ours: number
  readonly rival: number
}

const turns = 7
const fewestTexts = 4_000

/** Both in turn over the same texts; medians, of the time of processor and not of the clock: machines are shared. */
export function speedOf(
  language: string,
  texts: readonly string[],
  ours: (text: string) => unknown,
  rival: (text: string) => unknown,
): Speed {
  const repeats = Math.ceil(fewestTexts / texts.length)
  const perSecond = (judge: (text: string) => unknown) => {
    const from = process.cpuUsage().user
    for (let repeat = 0; repeat < repeats; repeat++) for (const text of texts) judge(text)
    return (1e6 * repeats * texts.length) / (process.cpuUsage().user - from)
  }
  const measured = Array.from({ length: turns }, () => [perSecond(ours), perSecond(rival)] as const)
  const median = (side: 0 | 1) =>
    measured.map((pair) => pair[side]).sort((a, b) => a - b)[Math.floor(turns / 2)] ?? 0
  return {
    language,
    letters: texts.reduce((sum, text) => sum + text.length, 0) / texts.length,
    ours: median(0),
    rival: median(1),
  }
}
