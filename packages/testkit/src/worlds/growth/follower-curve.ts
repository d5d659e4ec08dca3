import type { Author } from '../cast/author.ts'
import { boughtDay, boughtFollowers, followersBeforeViral, viralDay } from '../cast/story-traits.ts'
import { worldDays } from '../world-plan.ts'

/** Days in which two thirds of a rush of new followers have come. */
const rushDays = 3
/** Share of bought followers that the platform removes a day. */
const removedDaily = 0.0006

const arrived = (day: number, since: number) => (day < since ? 0 : 1 - Math.exp(-(day - since) / rushDays))

function grown({ audience, growth, surge, toDay }: Author, day: number): number {
  const active = Math.min(day, toDay)
  const faded = Math.max(0, day - toDay) * 0.0002
  const trend = growth ** -(1 - active / worldDays) * (1 - faded)
  const share = surge?.share ?? 0
  return audience * trend * (1 - share + (surge ? share * arrived(day, surge.day) : 0))
}

/**
 * People who really read what somebody writes on a day of the world (days may be broken).
 * @example listenersAt(author, 120.5)
 */
export function listenersAt(author: Author, day: number): number {
  if (author.story === 'bought-step')
    return (author.audience - boughtFollowers) * author.growth ** -(1 - day / worldDays)
  if (author.story === 'viral-newcomer')
    return followersBeforeViral + (author.audience - followersBeforeViral) * arrived(day, viralDay + 0.5)
  return grown(author, day)
}

/** What the platform shows as followers on that day: the listeners, and those who were bought. */
export function followersAt(author: Author, day: number): number {
  const bought =
    author.story === 'bought-step' && day >= boughtDay
      ? boughtFollowers * (1 - removedDaily * (day - boughtDay))
      : 0
  return Math.max(0, Math.round(listenersAt(author, day) + bought))
}
