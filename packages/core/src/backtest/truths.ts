/** What happens in the period after the one that a ranking was made from. */
export interface LaterPerson {
  readonly postsOnTopic: number
  /** Likes, comments, reshares and quotes of posts on topic, and of all other own posts. */
  readonly engagementsOnTopic: number
  readonly engagementsOffTopic: number
  /** Posts whose engagement is known. */
  readonly answeredOnTopic: number
  readonly answeredOffTopic: number
  /** Distinct people new to the topic who take it up after them. */
  readonly newPeople: number
}

/** What an account usually got before, for those who hardly wrote on anything else after. */
export interface EarlierLevel {
  readonly answeredOffTopic: number
  readonly engagementsOffTopic: number
}

/** T1 and T2 are visibility; T3 and T4 are what a person moves beyond their own size. */
export const truthNames = ['T1', 'T2', 'T3', 'T4'] as const
export type TruthName = (typeof truthNames)[number]

/** Posts on other subjects below which those of the training period are added. */
const fewestOffTopic = 5

/** Mean engagement of a post on another subject. */
function offTopicMean(later: LaterPerson, earlier: EarlierLevel): number | null {
  const isEnough = later.answeredOffTopic >= fewestOffTopic
  const posts = later.answeredOffTopic + (isEnough ? 0 : earlier.answeredOffTopic)
  const sum = later.engagementsOffTopic + (isEnough ? 0 : earlier.engagementsOffTopic)
  return posts === 0 ? null : sum / posts
}

/**
 * The four truths about one person.
 * - T1: total engagement on topic. T2: its natural logarithm, ln(1 + T1).
 * - T3: engagement on topic above what as many posts of theirs on other subjects get; below zero when the topic draws
 *   less; 0 where they write of nothing else.
 * - T4: distinct people who never wrote on the topic before and do within 30 days after a post of this person on it,
 *   of those who are known to notice them: who cite them on any subject.
 * Method: docs/methods/backtest.md
 */
export function truthsOf(later: LaterPerson, earlier: EarlierLevel): Readonly<Record<TruthName, number>> {
  const usual = offTopicMean(later, earlier)
  return {
    T1: later.engagementsOnTopic,
    T2: Math.log1p(later.engagementsOnTopic),
    T3: usual === null ? 0 : later.engagementsOnTopic - later.answeredOnTopic * usual,
    T4: later.newPeople,
  }
}
