import { describe, expect, it } from 'vitest'
import { castWorld } from '../cast/cast-world.ts'
import { boughtDay, boughtFollowers, viralDay } from '../cast/story-traits.ts'
import { runningShoesEn } from '../plans/running-shoes-en.ts'
import { worldDays } from '../world-plan.ts'
import { followersAt, listenersAt } from './follower-curve.ts'

const { creators, stories } = castWorld(runningShoesEn)
const one = (name: 'bought-step' | 'viral-newcomer') => {
  const [author] = stories[name]
  if (author === undefined) throw new Error(`Nobody plays ${name}.`)
  return author
}

describe('followers', () => {
  it('end at the audience that was drawn, but for those who stopped', () => {
    for (const author of creators) {
      if (author.toDay < worldDays - 1 || author.story === 'bought-step') continue
      expect(followersAt(author, worldDays) / author.audience).toBeGreaterThan(0.85)
      expect(followersAt(author, worldDays) / author.audience).toBeLessThan(1.01)
    }
  })

  it('never jump between two days, but where they were bought or a post went round', () => {
    for (const author of creators) {
      if (author.story === 'bought-step' || author.story === 'viral-newcomer') continue
      for (let day = 1; day <= worldDays; day += 3) {
        const ratio = followersAt(author, day) / Math.max(1, followersAt(author, day - 1))
        expect(ratio).toBeLessThan(1.16)
        expect(ratio).toBeGreaterThan(0.9)
      }
    }
  })

  it('come overnight when they are bought, and do not read', () => {
    const bought = one('bought-step')
    expect(followersAt(bought, boughtDay) - followersAt(bought, boughtDay - 1)).toBeGreaterThan(
      0.99 * boughtFollowers,
    )
    expect(listenersAt(bought, boughtDay) - listenersAt(bought, boughtDay - 1)).toBeLessThan(50)
  })

  it('come within days when a post went round', () => {
    const newcomer = one('viral-newcomer')
    expect(followersAt(newcomer, viralDay)).toBeLessThan(500)
    expect(followersAt(newcomer, viralDay + 10)).toBeGreaterThan(8_000)
  })
})
