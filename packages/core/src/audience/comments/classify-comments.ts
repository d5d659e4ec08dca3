import { chanceOfLogOdds, judgeAdditively } from '../additive-model.ts'
import type { Comment } from './comment.ts'
import { readContexts } from './comment-context.ts'
import { type CommentFeature, commentFeatures, readable } from './comment-features.ts'
import type { CommentModel } from './comment-model.ts'
import { judgeWording } from './comment-wording.ts'

export interface CommentReason {
  readonly feature: CommentFeature
  /** Log-odds: above 0 speaks for a comment that is not about the post, below 0 for a genuine one. */
  readonly weight: number
  /** The feature as it was seen. */
  readonly value: number
}

export interface CommentVerdict {
  /** 0 to 1: that it is promotion, a copy or otherwise not meant for the post. */
  readonly probability: number
  /** The same without what is judgement: what estimates over many comments are made of. */
  readonly learned: number
  readonly label: 'genuine' | 'inauthentic'
  /** False: there is nothing to read. */
  readonly isTold: boolean
  readonly reasons: readonly CommentReason[]
}

export type CommentsClassifier = (comments: readonly Comment[]) => CommentVerdict[]

const weakestReason = 0.1
const mostReasons = 5

/**
 * Says of comments how probable it is that they are not meant for the post they stand under. Given together, because
 * copies and bursts show only then.
 * Method: docs/methods/comments.md
 * @example createCommentsClassifier(model)([{ text: 'Check out my channel!!!', author: null, atMs: null, post: null }])
 */
export function createCommentsClassifier(model: CommentModel): CommentsClassifier {
  return (comments) => {
    const contexts = readContexts(comments)
    return comments.map((comment, place) => {
      const context = contexts[place] ?? { copies: 0, sameAuthor: 0, within60s: 0 }
      const features = commentFeatures(comment, context, judgeWording(model.wording, comment.text))
      const { logOdds, learned, contributions } = judgeAdditively(model.model, features)
      const probability = chanceOfLogOdds(logOdds)
      return {
        probability,
        learned: chanceOfLogOdds(learned),
        label: probability >= model.labelFrom ? 'inauthentic' : 'genuine',
        isTold: readable(comment.text) !== '',
        reasons: contributions
          .filter(({ weight }) => Math.abs(weight) >= weakestReason)
          .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
          .slice(0, mostReasons)
          .map(({ feature, weight }) => ({
            feature: feature as CommentFeature,
            weight,
            value: features[feature as CommentFeature],
          })),
      }
    })
  }
}
