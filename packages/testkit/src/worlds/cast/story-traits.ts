import type { StoryName } from '../word-bank.ts'
import { worldDays } from '../world-plan.ts'
import type { Author } from './author.ts'

export const podSize = 20
/** The day before the bought followers came, and how many came that night. */
export const boughtDay = worldDays - 170
export const boughtFollowers = 18_400
/** The day on which the newcomer's one post went round, and how many followed them before. */
export const followersBeforeViral = 412
export const viralDay = worldDays - 24
/** The day on which the brand let the detractor down. */
export const grievanceDay = worldDays - 150

/** What the people of each story are like. How a score would see them is left to the score. */
export const storyTraits: Readonly<Record<StoryName, Partial<Author>>> = {
  'hidden-gem': {
    audience: 6_012,
    growth: 1.55,
    zeal: 96,
    topicShare: 0.62,
    nearShare: 0.2,
    persuasion: 7,
    level: 0.25,
    lift: 0.8,
    answers: 0.9,
  },
  'distant-star': {
    audience: 2_043_118,
    growth: 1.12,
    zeal: 190,
    topicShare: 0,
    nearShare: 0.02,
    persuasion: 0.01,
    level: 0.1,
    lift: -1,
    answers: 0,
    isVerified: true,
  },
  'bought-step': {
    audience: 31_470,
    growth: 1.08,
    zeal: 84,
    topicShare: 0.28,
    nearShare: 0.3,
    persuasion: 0.15,
    level: -0.25,
    lift: -0.15,
    answers: 0.1,
  },
  pod: {
    growth: 1.15,
    zeal: 42,
    topicShare: 0.34,
    nearShare: 0.3,
    persuasion: 0.12,
    level: -0.15,
    lift: 0,
    answers: 0.05,
  },
  'viral-newcomer': {
    audience: 9_240,
    growth: 1.05,
    fromDay: worldDays - 38,
    zeal: 10,
    topicShare: 0,
    nearShare: 0.3,
    persuasion: 0.5,
    level: -0.1,
    lift: 0,
    answers: 0.1,
  },
  'happy-customer': {
    audience: 940,
    zeal: 40,
    topicShare: 0.12,
    nearShare: 0.4,
    persuasion: 1.6,
    level: 0.1,
    lift: 0.25,
    answers: 0.9,
  },
  detractor: {
    audience: 15_730,
    zeal: 70,
    topicShare: 0.1,
    nearShare: 0.4,
    persuasion: 2.2,
    level: 0.05,
    lift: 0.35,
    answers: 0.5,
  },
  'friend-of-a-friend': {
    audience: 2_310,
    zeal: 46,
    topicShare: 0.5,
    nearShare: 0.3,
    persuasion: 1.2,
    level: 0.2,
    lift: 0.4,
    answers: 0,
  },
}
