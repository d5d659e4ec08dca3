import { chanceOfLogOdds } from '@relais/core/audience/additive-model'
import { plainSpreadOf } from '@relais/core/audience/score-spread'
import { fitCalibration } from '../../scripts/train-audience/fit-calibration.ts'
import { holdOutVideos } from '../../scripts/train-audience/fit-comments.ts'
import { bestCut, type JudgedRow } from '../../scripts/train-audience/measure-judged.ts'
import { readComments } from '../../scripts/train-audience/read-comments.ts'
import { markdownTable } from '../markdown-table.ts'
import { sharedData } from '../shared-data.ts'
import { mixesTable, qualityHead, qualityRow } from './quality-tables.ts'

/** How good the model of comments is on a video of which it has seen no comment. */
const comments = readComments(sharedData('comments/'))
const held = holdOutVideos(comments, 1)
const videos = [...new Set(comments.map(({ post }) => post))]

const specificity = 0.98

/** Calibrated, too, on the other videos only. */
const judged = comments.map((): JudgedRow => ({ probability: 0, isNotReal: false }))
/** Without the judged terms: what estimates over many comments are made of. */
const learned = [...judged]
for (const video of videos) {
  const others = [...comments.keys()].filter((i) => comments[i]?.post !== video)
  const { slope, offset } = fitCalibration(
    others.map((i) => held[i]?.logOdds as number),
    others.map((i) => comments[i]?.label === true),
  )
  for (const [i, { post, label }] of comments.entries())
    if (post === video) {
      const { logOdds, learned: without } = held[i] as (typeof held)[number]
      judged[i] = { probability: chanceOfLogOdds(slope * logOdds + offset), isNotReal: label }
      learned[i] = { probability: chanceOfLogOdds(slope * without + offset), isNotReal: label }
    }
}
const cut = bestCut(judged)

console.log('Each video is judged by a model that has seen the four others only\n')
console.log(
  markdownTable(qualityHead, [
    ...videos.map((video) =>
      qualityRow(
        `video ${video}`,
        judged.filter((_, i) => comments[i]?.post === video),
        cut,
      ),
    ),
    qualityRow('all', judged, cut),
  ]),
)
const shareOfRepeats = () => {
  const seen = new Map<string, Set<string>>()
  for (const { text, post } of comments) {
    const key = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    seen.set(key, (seen.get(key) ?? new Set()).add(post))
  }
  return comments.filter(({ text }) => {
    const key = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    return (seen.get(key)?.size ?? 0) > 1
  }).length
}
console.log(
  `\n${shareOfRepeats()} of ${comments.length} comments stand under another video in the same words.`,
)
console.log('\nPlanted among held-out comments, 1,000 draws each\n')
console.log(
  mixesTable(learned, (rows) => plainSpreadOf(rows, specificity), [
    [0.05, 400],
    [0.2, 400],
    [0.5, 400],
  ]),
)
