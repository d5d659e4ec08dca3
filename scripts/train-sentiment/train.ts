import { writeFileSync } from 'node:fs'
import { createFeatureReader } from '@relais/core/sentiment/sentiment-features'
import { seededRandom } from '@relais/core/shared/seeded-random'
import { type FeatureRow, fitLinear, probabilitiesOf } from './fit-linear.ts'
import { accuracy, calibrationError, certaintyAt, type Judged, macroF1, surest } from './measure-quality.ts'
import { type Example, readExamples } from './read-examples.ts'
import { readLexicon } from './read-lexicon.ts'

/**
 * Trains the sentiment model and prints how good it is on texts that it has not seen:
 * `npm install --prefix scripts/train-sentiment && node scripts/train-sentiment/train.ts ../shared/data/sentiment`
 */
const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('Say where the labelled posts are: node scripts/train-sentiment/train.ts FOLDER\n')
  process.exit(2)
}
const target = new URL('../../packages/server/models/sentiment/', import.meta.url)
const buckets = 2 ** 18
const heldBack = 5
const shareStoodBy = 0.6
const largestStep = 127

const train = readExamples(folder, 'train')
const lexicon = await readLexicon([...train.keys()])
const read = createFeatureReader(buckets, lexicon)
const rowsOf = (examples: readonly Example[]): FeatureRow[] =>
  examples.map(({ text, language, label }) => ({ features: read(text, language).slice(), label }))
const random = seededRandom(1)
const uniform = () => random()
const fit = (rows: readonly FeatureRow[]) =>
  fitLinear(rows, { buckets, epochs: 4, step: 0.03, random: uniform })
const judge = (model: ReturnType<typeof fit>, rows: readonly FeatureRow[], temperature: number): Judged[] =>
  rows.map(({ features, label }) => ({ label, probabilities: probabilitiesOf(model, features, temperature) }))

const rows = [...train.values()].flatMap(rowsOf)
const part = rows.map(() => Math.floor(uniform() * heldBack))
const trial = fit(rows.filter((_, i) => part[i] !== 0))
const unseen = rows.filter((_, i) => part[i] === 0)
const temperatures = Array.from({ length: 60 }, (_, i) => 0.5 + i * 0.05)
const temperature = temperatures.reduce((best, candidate) =>
  calibrationError(judge(trial, unseen, candidate)) < calibrationError(judge(trial, unseen, best))
    ? candidate
    : best,
)
const confidentFrom = certaintyAt(judge(trial, unseen, temperature), shareStoodBy)

const model = fit(rows)
const weightPerStep = [0, 1, 2].map((column) => {
  let largest = 0
  for (let at = column; at < model.weights.length; at += 3) {
    largest = Math.max(largest, Math.abs(model.weights[at] as number))
  }
  return largest / largestStep
})
const steps = Int8Array.from(model.weights, (weight, at) =>
  Math.round(weight / (weightPerStep[at % 3] as number)),
)
const rounded = {
  bias: model.bias,
  weights: Float32Array.from(steps, (step, at) => step * (weightPerStep[at % 3] as number)),
}
writeFileSync(new URL('weights.i8', target), steps)
writeFileSync(
  new URL('model.json', target),
  `${JSON.stringify({ version: '2026.1', buckets, weightPerStep, bias: model.bias, temperature, confidentFrom, lexicon })}\n`,
)

console.log(`temperature ${temperature.toFixed(2)}, confident from ${confidentFrom.toFixed(3)}\n`)
console.log('| language | posts | macro-F1 | accuracy | calibration error | macro-F1 of the surest 60 % |')
console.log('|---|---|---|---|---|---|')
const all: Judged[] = []
for (const [language, examples] of readExamples(folder, 'val')) {
  const judged = judge(rounded, rowsOf(examples), temperature)
  all.push(...judged)
  const figures = [macroF1(judged), accuracy(judged)].map((figure) => figure.toFixed(1))
  const sure = macroF1(surest(judged, shareStoodBy)).toFixed(1)
  console.log(
    `| ${language} | ${judged.length} | ${figures.join(' | ')} | ${calibrationError(judged).toFixed(3)} | ${sure} |`,
  )
}
console.log(`\nAll: calibration error ${calibrationError(all).toFixed(3)}`)
