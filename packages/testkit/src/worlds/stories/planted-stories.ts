import type { Author } from '../cast/author.ts'
import type { Cast } from '../cast/cast-world.ts'
import { boughtDay, grievanceDay, viralDay } from '../cast/story-traits.ts'
import type { StoryName } from '../word-bank.ts'
import type { PlantedStory } from '../world.ts'
import { dayMs, startsAtMs, type WorldPlan } from '../world-plan.ts'
import { storyNotes } from './story-notes.ts'

const happensOn: Partial<Record<StoryName, number>> = {
  'bought-step': boughtDay,
  'viral-newcomer': viralDay,
  detractor: grievanceDay,
}

/** Who plays which story, and what to look for. */
export function plantedStories(plan: WorldPlan, cast: Cast): PlantedStory[] {
  return (Object.entries(cast.stories) as [StoryName, readonly Author[]][]).flatMap(([story, people]) => {
    const [first, ...others] = people
    if (first === undefined) return []
    const day = happensOn[story]
    const what = storyNotes[plan.bank.language][story]
      .replace('{friend}', `@${cast.friend.handle}`)
      .replace('{brand}', plan.bank.brand)
    return [
      {
        story,
        platform: first.platform,
        handle: first.handle,
        name: first.name,
        ...(others.length > 0 ? { others: others.map(({ handle }) => handle) } : {}),
        what,
        when: day === undefined ? null : new Date(startsAtMs + day * dayMs).toISOString().replace('.000', ''),
      },
    ]
  })
}
