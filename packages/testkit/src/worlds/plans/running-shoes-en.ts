import { words } from '../words/en/index.ts'
import type { WorldPlan } from '../world-plan.ts'
import { storiesOn } from './platform-stories.ts'
import { shippedSize } from './world-size.ts'

export const runningShoesEn: WorldPlan = {
  world: 'running-shoes-en',
  seed: 3101,
  bank: words,
  size: shippedSize,
  countries: [
    { code: 'GB', share: 58, utcOffsetHours: 0, summerTime: 'eu' },
    { code: 'IE', share: 9, utcOffsetHours: 0, summerTime: 'eu' },
    { code: 'US', share: 22, utcOffsetHours: -5, summerTime: 'us' },
    { code: 'AU', share: 11, utcOffsetHours: 10, summerTime: 'south' },
  ],
  platforms: [
    ['instagram', 31],
    ['twitter', 27],
    ['tiktok', 15],
    ['youtube', 13],
    ['threads', 5],
    ['bluesky', 5],
    ['facebook', 4],
  ],
  storyPlatforms: storiesOn('twitter', {
    star: 'instagram',
    bought: 'instagram',
    pod: 'instagram',
    viral: 'tiktok',
  }),
  weekdays: [1.05, 1, 1.02, 0.97, 0.88, 1.02, 1.2],
  seasons: [
    { name: 'Christmas', from: '12-23', to: '12-27', all: 0.55, topic: 0.6 },
    { name: 'resolutions', from: '01-02', to: '01-24', all: 1.15, topic: 1.5 },
    { name: 'spring marathons', from: '04-01', to: '04-30', all: 1.05, topic: 1.7 },
    { name: 'summer holidays', from: '07-25', to: '08-25', all: 0.82, topic: 0.8 },
    { name: 'autumn marathons', from: '09-20', to: '10-25', all: 1.05, topic: 1.5 },
  ],
  events: [
    { daysBeforeEnd: 430, strength: 2.6 },
    { daysBeforeEnd: 236, strength: 3 },
    { daysBeforeEnd: 150, strength: 1.8 },
    { daysBeforeEnd: 58, strength: 2.8 },
  ],
  emoji: ['🏃', '🏃‍♀️', '👟', '🌧️', '⛰️', '🥵', '🥇', '🐌', '☕', '🍌'],
}
