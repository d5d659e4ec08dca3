import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { plainSpreadOf } from '@relais/core/audience/score-spread'
import { fitComments } from './fit-comments.ts'
import { bestCut } from './measure-judged.ts'
import { readComments } from './read-comments.ts'
import { roundModel } from './round-model.ts'

/**
 * Trains the model of comments: `node scripts/train-audience/train-comments.ts ../shared/data/comments`. How good it
 * is: `npm run bench -- quality comments`.
 */
const [, , path] = process.argv
if (path === undefined) {
  process.stderr.write(
    'Say where the labelled comments are: node scripts/train-audience/train-comments.ts FOLDER\n',
  )
  process.exit(2)
}
const target = new URL('../../packages/server/models/comments/', import.meta.url)
const seed = 1
const specificity = 0.98
const largestStep = 127

const { model, wording, heldOut, learned } = fitComments(readComments(pathToFileURL(`${path}/`)), seed)
const largest = [...wording.weights].reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
const weightPerStep = largest / largestStep
/** Half of the labelled comments are promotion, elsewhere far fewer: a label below even odds would cry wolf. */
const labelFrom = Math.max(0.5, bestCut(heldOut))
writeFileSync(
  new URL('weights.i8', target),
  Int8Array.from(wording.weights, (weight) => Math.round(weight / weightPerStep)),
)
writeFileSync(new URL('words.bits', target), wording.vocabulary)
writeFileSync(
  new URL('model.json', target),
  `${JSON.stringify({
    version: '2026.1',
    model: roundModel(model),
    labelFrom,
    spread: plainSpreadOf(learned, specificity),
    wording: { buckets: wording.buckets, weightPerStep, bias: wording.bias },
  })}\n`,
)
console.log(`inauthentic from ${labelFrom}`)
