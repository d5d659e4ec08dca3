import type { Likeness } from './compare-profiles.ts'
import { learnedWeights } from './learned-weights.ts'

export type IdentityReason =
  | 'links'
  | 'linksElsewhere'
  | 'handles'
  | 'names'
  | 'picture'
  | 'sharedPosts'
  | 'nameEachOther'
  | 'samePlatform'

export interface PairJudgement {
  /** Of one person behind both, 0 to 1. */
  readonly probability: number
  /** What speaks for it (above 0) and against it, in log-odds, the strongest first. */
  readonly reasons: readonly { readonly reason: IdentityReason; readonly weight: number }[]
}

/** The columns of the learned part, in the order of its weights; a handle without letters says nothing. */
export function handleColumns(likeness: Likeness): readonly number[] {
  const { sameHandle, handleCovered, handleCoveredOfLonger, handleRarity } = likeness
  return [
    Number(sameHandle ?? false),
    handleCovered ?? 0,
    handleCoveredOfLonger ?? 0,
    (handleRarity ?? 0) / 8,
    ((handleRarity ?? 0) / 8) * (handleCoveredOfLonger ?? 0),
  ]
}

export interface HandleWeights {
  readonly bias: number
  readonly weights: readonly number[]
}

/**
 * Judgement, not data: no set at hand holds profiles of many people on several networks. In log-odds; what each rests on
 * is in docs/methods/identity.md.
 */
const judged = {
  link: 3,
  bothLinks: 5.5,
  linksElsewhere: -3,
  sameName: 2,
  otherName: -2.5,
  picture: 3,
  /** For the first shared post, and on top of it for each tenth of all that both could share. */
  sharedPost: 0.5,
  sharedTenth: 1,
  /** As if so many more had not been shared: one of two is not half. */
  unseenPosts: 10,
  mostSharedPosts: 5,
  nameEachOther: 0.7,
  samePlatform: -1.5,
}

function weighNames(names: number): number {
  return names >= 0.5 ? judged.sameName * (2 * names - 1) : judged.otherName * (1 - 2 * names)
}

/**
 * How likely one person is behind two accounts, and why. What handles say is learned from officials' accounts
 * (scripts/train-identity); the rest adds to it as judged above. Nobody is joined by this: people decide.
 * @param weights others than the shipped ones where the method itself is tested
 * Method: docs/methods/identity.md
 */
export function judgePair(likeness: Likeness, weights: HandleWeights = learnedWeights): PairJudgement {
  const handles = handleColumns(likeness).reduce(
    (sum, value, column) => sum + value * (weights.weights[column] ?? 0),
    0,
  )
  const { links, names, samePicture, sharedPosts, sharedPostsCount } = likeness
  const parts: Record<IdentityReason, number> = {
    handles: weights.bias + handles,
    links: links === 2 ? judged.bothLinks : links === 1 ? judged.link : 0,
    linksElsewhere: likeness.linksElsewhere ? judged.linksElsewhere : 0,
    names: names === null ? 0 : weighNames(names),
    picture: samePicture === true ? judged.picture : 0,
    sharedPosts:
      sharedPosts === null || sharedPostsCount === 0
        ? 0
        : Math.min(
            judged.mostSharedPosts,
            judged.sharedPost +
              (judged.sharedTenth * 10 * sharedPostsCount) /
                (Math.max(sharedPostsCount, likeness.comparedPosts) + judged.unseenPosts),
          ),
    nameEachOther: likeness.nameEachOther ? judged.nameEachOther : 0,
    samePlatform: likeness.samePlatform ? judged.samePlatform : 0,
  }
  const logOdds = Object.values(parts).reduce((sum, part) => sum + part, 0)
  return {
    probability: 1 / (1 + Math.exp(-logOdds)),
    reasons: (Object.entries(parts) as [IdentityReason, number][])
      .filter(([, weight]) => Math.abs(weight) >= 0.05)
      .map(([reason, weight]) => ({ reason, weight }))
      .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight)),
  }
}
