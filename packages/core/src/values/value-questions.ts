/**
 * What brands and creators are asked alike, so that their answers can be laid side by side. Words of each stand in the
 * interface; adding one needs no migration, taking one out leaves its answers unread.
 */
export const valueQuestions = [
  'environment',
  'animals',
  'work',
  'claims',
  'labels',
  'honesty',
  'pressure',
  'people',
  'children',
  'vices',
  'politics',
  'machines',
] as const
export type ValueQuestion = (typeof valueQuestions)[number]

/** Whether somebody holds to it. */
export const valueAnswers = ['yes', 'no', 'depends'] as const
export type ValueAnswer = (typeof valueAnswers)[number]
