import { type AdditiveModel, chanceOfLogOdds, judgeAdditively } from '@relais/core/audience/additive-model'
import { readContexts } from '@relais/core/audience/comments/comment-context'
import { commentFeatureNames, commentFeatures } from '@relais/core/audience/comments/comment-features'
import { judgeWording, type WordingWeights } from '@relais/core/audience/comments/comment-wording'
import { foldsOf } from './cross-fit.ts'
import { type FitOptions, fitAdditive, type LabelledRow } from './fit-additive.ts'
import { fitCalibration } from './fit-calibration.ts'
import { fitWording } from './fit-wording.ts'
import type { JudgedRow } from './measure-judged.ts'
import type { LabelledComment } from './read-comments.ts'

const innerFolds = 5

const judgedOnly: ReadonlySet<string> = new Set([
  'copies',
  'sameAuthor',
  'burst',
  'genericPraise',
  'emojiOnly',
])
const learned = commentFeatureNames.filter((feature) => !judgedOnly.has(feature))

/**
 * Half of the labelled comments are promotion, of comments at large few are: one whose words are not known is taken for
 * genuine until something else speaks against it. Judgement, in log-odds.
 */
const unknownWording = -2

/** More of these never speaks for a comment that is meant for the post. */
const options: FitOptions = {
  features: learned,
  rising: { wording: 1, links: 1, subscribe: 1, look: 1, money: 1, contact: 1, favour: 1 },
  rounds: 120,
  // The labelled comments are promotion; copied praise, bursts and lone emoji are hardly among them.
  judged: [
    { feature: 'copies', atZero: 0, perUnit: 0.4 },
    { feature: 'sameAuthor', atZero: 0, perUnit: 0.2 },
    { feature: 'burst', atZero: 0, perUnit: 0.1 },
    { feature: 'genericPraise', atZero: 0, perUnit: 0.3 },
    { feature: 'emojiOnly', atZero: 0, perUnit: 0.3 },
  ],
}

export interface CommentFit {
  readonly model: AdditiveModel
  readonly wording: WordingWeights
}

/** Contexts within each post: another post's comments are not around it. */
function contextsOf(comments: readonly LabelledComment[]) {
  const byPost = Map.groupBy(comments.keys(), (place) => comments[place]?.post ?? '')
  const contexts: ReturnType<typeof readContexts> = []
  for (const places of byPost.values()) {
    const own = readContexts([...places].map((place) => comments[place] as LabelledComment))
    for (const [i, place] of places.entries()) contexts[place] = own[i] as (typeof own)[number]
  }
  return contexts
}

/** The words first, on parts held out in turn, so that the second model learns how far to believe them on new text. */
function fitOnce(comments: readonly LabelledComment[], seed: number): CommentFit {
  const contexts = contextsOf(comments)
  const folds = foldsOf(
    comments.map(({ label }) => label),
    innerFolds,
    seed,
  )
  const wordings: number[] = []
  for (let fold = 0; fold < innerFolds; fold++) {
    const trial = fitWording(
      comments.filter((_, i) => folds[i] !== fold),
      seed,
    )
    for (const [i, { text }] of comments.entries())
      if (folds[i] === fold) wordings[i] = judgeWording(trial, text)
  }
  const rows = comments.map(
    (comment, i): LabelledRow => ({
      label: comment.label,
      features: commentFeatures(comment, contexts[i] as (typeof contexts)[number], wordings[i] as number),
    }),
  )
  const fitted = fitAdditive(rows, options)
  const terms = fitted.terms.map((term) =>
    term.feature === 'wording' ? { ...term, unknown: unknownWording } : term,
  )
  return { model: { ...fitted, terms }, wording: fitWording(comments, seed) }
}

interface HeldOut {
  readonly logOdds: number
  /** Without the judged terms. */
  readonly learned: number
}

export function judgeFit({ model, wording }: CommentFit, comments: readonly LabelledComment[]): HeldOut[] {
  const contexts = contextsOf(comments)
  return comments.map((comment, i) => {
    const context = contexts[i] as (typeof contexts)[number]
    return judgeAdditively(model, commentFeatures(comment, context, judgeWording(wording, comment.text)))
  })
}

/** What each comment gets from a model that was fitted on the comments of the other videos. */
export function holdOutVideos(comments: readonly LabelledComment[], seed: number): HeldOut[] {
  const heldOut: HeldOut[] = []
  for (const video of new Set(comments.map(({ post }) => post))) {
    const fit = fitOnce(
      comments.filter(({ post }) => post !== video),
      seed,
    )
    const held = [...comments.keys()].filter((i) => comments[i]?.post === video)
    const judged = judgeFit(
      fit,
      held.map((i) => comments[i] as LabelledComment),
    )
    for (const [place, i] of held.entries()) heldOut[i] = judged[place] as HeldOut
  }
  return heldOut
}

/** Judged by models that had not seen the video, then calibrated: with the judged terms, and without. */
export interface CalibratedFit extends CommentFit {
  readonly heldOut: JudgedRow[]
  readonly learned: JudgedRow[]
}

export function fitComments(comments: readonly LabelledComment[], seed: number): CalibratedFit {
  const labels = comments.map(({ label }) => label)
  const held = holdOutVideos(comments, seed)
  const { slope, offset } = fitCalibration(
    held.map(({ logOdds }) => logOdds),
    labels,
  )
  const rowsOf = (scores: readonly number[]) =>
    scores.map((z, i) => ({
      probability: chanceOfLogOdds(slope * z + offset),
      isNotReal: labels[i] as boolean,
    }))
  const { model, wording } = fitOnce(comments, seed)
  return {
    model: { ...model, slope, offset },
    wording,
    heldOut: rowsOf(held.map(({ logOdds }) => logOdds)),
    learned: rowsOf(held.map(({ learned }) => learned)),
  }
}
