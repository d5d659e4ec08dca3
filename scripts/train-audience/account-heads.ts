import type { AccountHead } from '@relais/core/audience/accounts/account-model'
import { profileFeatures } from '@relais/core/audience/accounts/profile-features'
import { type AdditiveModel, chanceOfLogOdds } from '@relais/core/audience/additive-model'
import { spreadOf } from '@relais/core/audience/score-spread'
import { crossFit, foldsOf } from './cross-fit.ts'
import { type FitOptions, fitAdditive, type LabelledRow } from './fit-additive.ts'
import { fitCalibration } from './fit-calibration.ts'
import { fitUnknown } from './fit-unknown.ts'
import { withGaps } from './make-gaps.ts'
import { bestCut, type JudgedRow } from './measure-judged.ts'
import type { LabelledAccount } from './read-accounts.ts'

const folds = 10
const mostStretches = 8

/** No labelled set here tells whether profiles are verified or say something about themselves. */
const judged = [
  { feature: 'isVerified', atZero: 0, perUnit: -2.5 },
  { feature: 'hasBio', atZero: 0.4, perUnit: -0.7 },
]

/** What is read of followers, and which way each may speak: the rows are too few to let the curves bend freely. */
export const followerOptions: FitOptions = {
  features: [
    'followers',
    'following',
    'posts',
    'followingPerFollower',
    'postsPerFollowed',
    'hasAvatar',
    'isPrivate',
    'handleLength',
    'handleDigits',
    'endsInDigit',
  ],
  rising: {
    followers: -1,
    following: 1,
    posts: -1,
    followingPerFollower: 1,
    postsPerFollowed: -1,
    hasAvatar: -1,
    handleDigits: 1,
    endsInDigit: 1,
  },
  rounds: 80,
  judged,
}

export const publisherOptions: FitOptions = {
  features: [
    'followers',
    'following',
    'posts',
    'followingPerFollower',
    'postsPerDay',
    'ageDays',
    'likesGiven',
    'likesGivenPerPost',
    'listedPerDay',
  ],
  rounds: 150,
  judged,
}

export const toRows = (accounts: readonly LabelledAccount[]): LabelledRow[] =>
  accounts.map(({ profile, label }) => ({ features: profileFeatures(profile), label }))

/** Fits, and learns on parts held out in turn how far to believe it. */
export function fitCalibrated(
  rows: readonly LabelledRow[],
  options: FitOptions,
  seed: number,
): { readonly model: AdditiveModel; readonly heldOut: JudgedRow[] } {
  const labels = rows.map(({ label }) => label)
  const fitTo = (some: readonly LabelledRow[]) => fitAdditive(some, options)
  const logOdds = crossFit(rows, foldsOf(labels, folds, seed), fitTo)
  const { slope, offset } = fitCalibration(logOdds, labels)
  const heldOut = logOdds.map((z, i) => ({
    probability: chanceOfLogOdds(slope * z + offset),
    isNotReal: labels[i] as boolean,
  }))
  return { model: { ...fitUnknown(fitTo(rows), withGaps(rows, seed)), slope, offset }, heldOut }
}

export function fitHead(rows: readonly LabelledRow[], options: FitOptions, seed: number): AccountHead {
  const { model, heldOut } = fitCalibrated(rows, options, seed)
  return { model, labelFrom: bestCut(heldOut), spread: spreadOf(heldOut, mostStretches) }
}
