import { toPriceRange } from './screen-candidates.ts'
import type { TeamCandidate, TeamQuestion } from './team-question.ts'

/** @throws RangeError with a sentence when a number of the question makes no sense. */
export function checkQuestion(question: TeamQuestion): void {
  const { budget, minimumAuthenticity = 0, mostPeople = 1, sampledShare = 1, personValues } = question
  check(
    Number.isSafeInteger(budget) && budget >= 0,
    `The budget is ${budget}: it must be whole minor units, 0 or more.`,
  )
  check(
    isShare(minimumAuthenticity),
    `The least authenticity is ${minimumAuthenticity}: it must be from 0 to 1.`,
  )
  check(
    Number.isInteger(mostPeople) && mostPeople >= 1,
    `A team of ${mostPeople} people: it must be 1 or more.`,
  )
  check(
    isShare(sampledShare) && sampledShare > 0,
    `The sampled share is ${sampledShare}: it must be above 0, to 1.`,
  )
  check(
    personValues.every((value) => value >= 0 && Number.isFinite(value)),
    'What a person is worth must be 0 or more.',
  )
  for (const candidate of question.candidates) checkCandidate(candidate, personValues.length)
  const ids = new Set(question.candidates.map(({ id }) => id))
  check(ids.size === question.candidates.length, 'Two candidates have the same id.')
  for (const id of question.kept ?? []) check(ids.has(id), `${id} is to be kept and is no candidate.`)
}

function checkCandidate(
  { id, price, authenticity, audience, seenShare = 1 }: TeamCandidate,
  people: number,
): void {
  const range = toPriceRange(price)
  const isPrice = range === null || (isMoney(range.low) && isMoney(range.high) && range.low <= range.high)
  check(isPrice, `The price of ${id} must be whole minor units, 0 or more.`)
  check(authenticity === null || isShare(authenticity), `The authenticity of ${id} must be from 0 to 1.`)
  check(
    isShare(seenShare) && seenShare > 0,
    `The share of the audience of ${id} that sees them must be above 0, to 1.`,
  )
  check(
    audience.every((person) => person < people),
    `The audience of ${id} names a person beyond ${people}.`,
  )
}

const isMoney = (amount: number) => Number.isSafeInteger(amount) && amount >= 0
const isShare = (share: number) => share >= 0 && share <= 1

function check(isRight: boolean, sentence: string): void {
  if (!isRight) throw new RangeError(sentence)
}
