import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { spreadOf } from '@relais/core/audience/score-spread'
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
const mostStretches = 8
const largestStep = 127

const { model, wording, heldOut, learned } = fitComments(readComments(pathToFileURL(`${path}/`)), seed)
const largest = [...wording.weights].reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
const weightPerStep = largest / largestStep
const labelFrom = bestCut(heldOut)
writeFileSync(
  new URL('weights.i8', target),
  Int8Array.from(wording.weights, (weight) => Math.round(weight / weightPerStep)),
)
writeFileSync(
  new URL('model.json', target),
  `${JSON.stringify({
    version: '2026.1',
    model: roundModel(model),
    labelFrom,
    spread: spreadOf(learned, mostStretches),
    wording: { buckets: wording.buckets, weightPerStep, bias: wording.bias },
  })}\n`,
)
console.log(`inauthentic from ${labelFrom}`)
