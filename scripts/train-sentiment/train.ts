import { writeFileSync } from 'node:fs'
import { calibrate, judgedAt } from './calibrate.ts'
import { crossValidate } from './cross-validate.ts'
import { scoresOf } from './fit-linear.ts'
import { accuracy, calibrationError, macroF1, surest } from './measure-quality.ts'
import { readExamples } from './read-examples.ts'
import { readLexicon } from './read-lexicon.ts'
import { chosenOptions, fitRows, oneModel, packModel, readRows } from './train-model.ts'

/**
 * Trains the sentiment model on the training parts alone and prints how good it is by cross-validation inside them:
 * `npm install --prefix scripts/train-sentiment && node scripts/train-sentiment/train.ts ../shared/data/sentiment`
 * How good it is on the validation parts: `npm run bench -- quality sentiment`.
 */
const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('Say where the labelled posts are: node scripts/train-sentiment/train.ts FOLDER\n')
  process.exit(2)
}
const target = new URL('../../packages/server/models/sentiment/', import.meta.url)
const shareStoodBy = 0.6
const version = '2026.2'

const examples = readExamples(folder, 'train')
const lexicon = readLexicon([...examples.keys()])
const rows = readRows([...examples.values()].flat(), lexicon)
const unseen = crossValidate(rows, (others) => {
  const model = fitRows(others, oneModel)
  return (row) => scoresOf(model, row)
})
const { temperatures, confidentFrom } = calibrate(unseen, shareStoodBy)

const { weights, ...told } = packModel(fitRows(rows, chosenOptions), lexicon, version)
const languages = Object.fromEntries(
  Object.entries(told.languages).map(([language, own]) => [
    language,
    { ...own, temperature: temperatures.get(language) ?? 1 },
  ]),
)
writeFileSync(new URL('weights.i8', target), weights)
writeFileSync(new URL('model.json', target), `${JSON.stringify({ ...told, languages, confidentFrom })}\n`)

console.log(`Confident from ${confidentFrom.toFixed(3)}. By cross-validation inside the training parts:\n`)
console.log(
  '| language | posts | macro-F1 | accuracy | calibration error | macro-F1 of the surest 60 % | temperature |',
)
console.log('|---|---|---|---|---|---|---|')
for (const [language, own] of Map.groupBy(unseen, (one) => one.language)) {
  const temperature = temperatures.get(language) ?? 1
  const judged = own.map((one) => judgedAt(one, temperature))
  const cells = [
    language,
    String(judged.length),
    macroF1(judged).toFixed(1),
    accuracy(judged).toFixed(1),
    calibrationError(judged).toFixed(3),
    macroF1(surest(judged, shareStoodBy)).toFixed(1),
    temperature.toFixed(3),
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
