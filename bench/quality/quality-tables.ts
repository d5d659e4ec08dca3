import type { ScoreSpread } from '@relais/core/audience/score-spread'
import {
  areaUnderCurve,
  bestCut,
  calibrationError,
  confusionAt,
  type JudgedRow,
  precisionAtRecall,
} from '../../scripts/train-audience/measure-judged.ts'
import { markdownTable } from '../markdown-table.ts'
import { type PlantedMix, plantMixes } from './planted-mixes.ts'

const draws = 1_000
const figure = (share: number) => share.toFixed(3)

export const qualityHead = [
  'rows',
  'n',
  'not real',
  'F1',
  'from',
  'precision',
  'sensitivity',
  'specificity',
  'precision at 0.8 found',
  'AUC',
  'calibration error',
]

/** One row of the table: what judged rows say of the model that judged them. */
export function qualityRow(name: string, rows: readonly JudgedRow[], from = bestCut(rows)): string[] {
  const { f1, precision, recall, specificity } = confusionAt(rows, from)
  return [
    name,
    String(rows.length),
    String(rows.filter(({ isNotReal }) => isNotReal).length),
    figure(f1),
    from.toFixed(2),
    figure(precision),
    figure(recall),
    figure(specificity),
    figure(precisionAtRecall(rows, 0.8)),
    figure(areaUnderCurve(rows)),
    figure(calibrationError(rows)),
  ]
}

/** How often the 90 % interval holds a share that was planted. */
export function mixesTable(
  rows: readonly JudgedRow[],
  spread: (rows: readonly JudgedRow[]) => ScoreSpread,
  mixes: readonly (readonly [share: number, looked: number])[],
): string {
  const planted = mixes.map(([share, looked]): [number, PlantedMix] => [
    share,
    plantMixes(rows, spread, share, looked, draws),
  ])
  return markdownTable(
    ['planted', 'looked at', 'interval holds the truth', 'width, points', 'estimate less truth, points'],
    planted.map(([share, { notReal, real, covered, width, bias }]) => [
      `${Math.round(100 * share)} %`,
      `${notReal + real} (${notReal} not real)`,
      `${(100 * covered).toFixed(1)} %`,
      width.toFixed(1),
      bias.toFixed(1),
    ]),
  )
}
