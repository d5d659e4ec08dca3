import { createSentimentClassifier, createSentimentScorer } from '@relais/core/sentiment/classify-sentiment'
import { softmax } from '@relais/core/sentiment/softmax'
import { readShippedModel } from '@relais/server/sentiment/open-classifier'
import { calibrate, judgedAt } from '../../scripts/train-sentiment/calibrate.ts'
import { crossValidate } from '../../scripts/train-sentiment/cross-validate.ts'
import { scoresOf } from '../../scripts/train-sentiment/fit-linear.ts'
import {
  accuracy,
  calibrationError,
  type Judged,
  macroF1,
  surest,
} from '../../scripts/train-sentiment/measure-quality.ts'
import { type Example, readExamples } from '../../scripts/train-sentiment/read-examples.ts'
import { fitRows, oneModel, readRows } from '../../scripts/train-sentiment/train-model.ts'
import { markdownTable } from '../markdown-table.ts'
import { sharedData } from '../shared-data.ts'
import { type Judge, trainFastTextStyle } from './fasttext-style.ts'
import { fitLexiconBaseline } from './lexicon-baseline.ts'
import { reliabilityTable, type Speed, speedOf } from './sentiment-tables.ts'

/**
 * How good the sentiment model is on the validation parts, which trained and chose nothing, and by cross-validation
 * inside the training parts; beside a fastText-style classifier and the lexicon alone, trained on the same texts. How
 * many posts a second one thread judges, in turn with the fastText-style one.
 */
const shareStoodBy = 0.6
const folder = sharedData('sentiment/').pathname
const train = readExamples(folder, 'train')
const validation = readExamples(folder, 'val')
const model = await readShippedModel()
const score = createSentimentScorer(model)
const languages = [...validation.keys()]
const percent = (value: number) => value.toFixed(1)

const oursOf = (language: string): Judge => {
  const temperature = model.languages[language]?.temperature ?? 1
  return (text) => softmax(score(text, language).map((one) => one / temperature)) as [number, number, number]
}
const judgeAll = (judge: Judge, examples: readonly Example[]) =>
  examples.map(({ text, label }): Judged => ({ label, probabilities: judge(text) }))

const rows = readRows([...train.values()].flat(), model.lexicon)
const unseen = crossValidate(rows, (others) => {
  const fitted = fitRows(others, oneModel)
  return (row) => scoresOf(fitted, row)
})
const { temperatures } = calibrate(unseen, shareStoodBy)
const fastText = new Map(
  languages.map((language) => [language, trainFastTextStyle(train.get(language) ?? [])]),
)

const judgedByUs = new Map<string, Judged[]>()
const table = languages.map((language) => {
  const examples = validation.get(language) ?? []
  const judged = judgeAll(oursOf(language), examples)
  judgedByUs.set(language, judged)
  const rival = judgeAll(fastText.get(language) as Judge, examples)
  const lexicon = judgeAll(fitLexiconBaseline(model.lexicon, train.get(language) ?? [], language), examples)
  const crossed = unseen
    .filter((one) => one.language === language)
    .map((one) => judgedAt(one, temperatures.get(language) ?? 1))
  return {
    language,
    f1: macroF1(judged),
    crossF1: macroF1(crossed),
    rivalF1: macroF1(rival),
    lexiconF1: macroF1(lexicon),
    cells: [
      language,
      String(examples.length),
      percent(macroF1(judged)),
      percent(macroF1(rival)),
      percent(macroF1(lexicon)),
      percent(accuracy(judged)),
      percent(accuracy(rival)),
      calibrationError(judged).toFixed(3),
      percent(macroF1(surest(judged, shareStoodBy))),
      percent(macroF1(crossed)),
      percent(accuracy(crossed)),
      calibrationError(crossed).toFixed(3),
      percent(macroF1(surest(crossed, shareStoodBy))),
    ],
  }
})
const meanOf = (names: readonly string[], value: (row: (typeof table)[number]) => number) =>
  percent(
    table.filter(({ language }) => names.includes(language)).reduce((sum, row) => sum + value(row), 0) /
      names.length,
  )
const meanRow = (name: string, names: readonly string[]) => [
  name,
  '',
  ...[
    (row: (typeof table)[number]) => row.f1,
    (row: (typeof table)[number]) => row.rivalF1,
    (row: (typeof table)[number]) => row.lexiconF1,
  ].map((value) => meanOf(names, value)),
  ...['', '', '', ''],
  meanOf(names, (row) => row.crossF1),
  ...['', '', ''],
]

console.log(
  markdownTable(
    [
      'language',
      'validation posts',
      'macro-F1',
      'fastText-style',
      'lexicon alone',
      'accuracy',
      'fastText-style accuracy',
      'calibration error',
      'macro-F1, surest 60 %',
      'cross-validated macro-F1',
      'accuracy',
      'calibration error',
      'macro-F1, surest 60 %',
    ],
    [
      ...table.map(({ cells }) => cells),
      meanRow('en, fr, es', ['en', 'fr', 'es']),
      meanRow(
        'all but th',
        languages.filter((one) => one !== 'th'),
      ),
    ],
  ),
)

const all = [...judgedByUs.values()].flat()
const tweets = [...judgedByUs].flatMap(([language, judged]) => (language === 'th' ? [] : judged))
console.log(
  `\nTweets of the six languages together: calibration error ${calibrationError(tweets).toFixed(3)}, macro-F1 of the surest 60 % ${percent(macroF1(surest(tweets, shareStoodBy)))}. With Thai: ${calibrationError(all).toFixed(3)}.`,
)
const thai = validation.get('th') ?? []
const thaiRight = (judgedByUs.get('th') ?? []).filter(
  ({ label, probabilities }, place) =>
    !thai[place]?.isQuestion && probabilities.indexOf(Math.max(...probabilities)) === label,
)
console.log(
  `Thai with questions as a fourth label, which is never said and so always missed: accuracy ${percent((100 * thaiRight.length) / thai.length)}.`,
)
const stoodBy = all.filter(({ probabilities }) => Math.max(...probabilities) >= model.confidentFrom)
console.log(
  `Stood by (from ${model.confidentFrom.toFixed(3)}): ${percent((100 * stoodBy.length) / all.length)} % of all; macro-F1 of these ${percent(macroF1(stoodBy))}.\n`,
)
console.log(
  `How often a label is right that is called so probable\n\n${reliabilityTable(tweets, judgedByUs.get('th') ?? [])}\n`,
)

const classify = createSentimentClassifier(model)
const speeds = languages.map((language): Speed => {
  const texts = (validation.get(language) ?? []).map(({ text }) => text)
  const rival = fastText.get(language) as Judge
  return speedOf(language, texts, (text) => classify(text, language), rival)
})
console.log(
  'Posts a second of processor time on one thread, in turn with the fastText-style one, median of seven\n',
)
console.log(
  markdownTable(
    ['language', 'letters a post', 'Relais', 'fastText-style', 'ratio'],
    speeds.map(({ language, letters, ours, rival }) => [
      language,
      letters.toFixed(0),
      String(Math.round(ours)),
      String(Math.round(rival)),
      (ours / rival).toFixed(1),
    ]),
  ),
)
