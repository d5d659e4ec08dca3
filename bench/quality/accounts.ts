import { type AdditiveModel, chanceOfLogOdds, judgeAdditively } from '@relais/core/audience/additive-model'
import { spreadOf } from '@relais/core/audience/score-spread'
import {
  fitCalibrated,
  followerOptions,
  publisherOptions,
  toRows,
} from '../../scripts/train-audience/account-heads.ts'
import type { LabelledRow } from '../../scripts/train-audience/fit-additive.ts'
import { bestCut, confusionAt, type JudgedRow } from '../../scripts/train-audience/measure-judged.ts'
import { readInstagram, readTwitter } from '../../scripts/train-audience/read-accounts.ts'
import { markdownTable } from '../markdown-table.ts'
import { sharedData } from '../shared-data.ts'
import { mixesTable, qualityHead, qualityRow } from './quality-tables.ts'

/** How good the models of accounts are, by ten-fold cross-validation and from one set to the other. */
const seeds = [1, 2, 3, 4, 5]
const srfCut = 0.3
const inStretches = (rows: readonly JudgedRow[]) => spreadOf(rows, 8)

const folder = sharedData('accounts/')
const instagram = toRows(readInstagram(folder))
const twitter = toRows(readTwitter(folder))

const heldOutOf = (rows: readonly LabelledRow[], options: typeof followerOptions) =>
  seeds.map((seed) => fitCalibrated(rows, options, seed).heldOut)
const follower = heldOutOf(instagram, followerOptions)
const publisher = heldOutOf(twitter, publisherOptions)

/** Features that both sets tell. */
const shared = {
  features: ['followers', 'following', 'posts', 'followingPerFollower', 'postsPerFollowed'],
  rounds: followerOptions.rounds,
}
function judge(model: AdditiveModel, rows: readonly LabelledRow[]): JudgedRow[] {
  return rows.map(({ features, label }) => ({
    probability: chanceOfLogOdds(judgeAdditively(model, features).logOdds),
    isNotReal: label,
  }))
}
function across(from: readonly LabelledRow[], to: readonly LabelledRow[]): [JudgedRow[], number] {
  const { model, heldOut } = fitCalibrated(from, shared, 1)
  return [judge(model, to), bestCut(heldOut)]
}
const [toInstagram, cutOfTwitter] = across(twitter, instagram)
const [toTwitter, cutOfInstagram] = across(instagram, twitter)

console.log(
  'Ten-fold cross-validation, five orders of the rows each; the cut is where F1 is best on the same rows\n',
)
console.log(
  markdownTable(qualityHead, [
    qualityRow('followers, Instagram (SRF)', follower.flat()),
    qualityRow('publishers, Twitter (Gilani)', publisher.flat()),
  ]),
)
const spread = (parts: readonly JudgedRow[][]) => {
  const f1 = parts.map((rows) => confusionAt(rows, bestCut(parts.flat())).f1)
  return `${Math.min(...f1).toFixed(3)} to ${Math.max(...f1).toFixed(3)}`
}
const atSrf = confusionAt(follower.flat(), srfCut)
console.log(`\nF1 by order of the rows: followers ${spread(follower)}, publishers ${spread(publisher)}.`)
console.log(
  `At ${srfCut}, as SRF cut: sensitivity ${atSrf.recall.toFixed(3)} (SRF 0.77), specificity ${atSrf.specificity.toFixed(3)} (SRF 0.96).`,
)
console.log(
  '\nTrained on one set, judged on the other, by the five features that both tell; the cut is the first set’s\n',
)
console.log(
  markdownTable(qualityHead, [
    qualityRow('Twitter judges Instagram', toInstagram, cutOfTwitter),
    qualityRow('Instagram judges Twitter', toTwitter, cutOfInstagram),
  ]),
)
console.log('\nPlanted among held-out followers (Instagram), 1,000 draws each\n')
console.log(
  mixesTable(follower[0] as JudgedRow[], inStretches, [
    [0.05, 200],
    [0.2, 100],
    [0.5, 40],
  ]),
)
console.log('\nPlanted among held-out publishers (Twitter), 1,000 draws each\n')
console.log(
  mixesTable(publisher[0] as JudgedRow[], inStretches, [
    [0.05, 400],
    [0.2, 400],
    [0.5, 400],
  ]),
)
