import { createRandom } from '../../random/seeded-random.ts'
import { drawLogNormal, seedOf } from '../random-draws.ts'
import type { StoryName } from '../word-bank.ts'
import type { WorldPlan } from '../world-plan.ts'
import type { Author } from './author.ts'
import { createCasting } from './cast-people.ts'
import { podSize, storyTraits } from './story-traits.ts'

export interface Cast {
  readonly authors: readonly Author[]
  readonly creators: readonly Author[]
  readonly readers: readonly Author[]
  readonly stories: Readonly<Record<StoryName, readonly Author[]>>
  /** The one creator through whom the friend of a friend can be reached. */
  readonly friend: Author
}

/** In a small world the pod has fewer people, so that not everybody is in it. */
const podOf = (creators: number) => Math.min(podSize, Math.floor(creators / 4))

export function castWorld(plan: WorldPlan): Cast {
  const random = createRandom(seedOf(plan.seed, 'cast'))
  const casting = createCasting(random, plan)
  const one = (story: StoryName) => [casting.storyPerson(story, storyTraits[story])]
  const podCommunity = random.integer(0, 3)
  const stories: Record<StoryName, Author[]> = {
    'hidden-gem': one('hidden-gem'),
    'distant-star': one('distant-star'),
    'bought-step': one('bought-step'),
    pod: Array.from({ length: podOf(plan.size.creators) }, () =>
      casting.storyPerson('pod', {
        ...storyTraits.pod,
        audience: Math.round(drawLogNormal(random, 4_200, 0.5)),
        community: podCommunity,
      }),
    ),
    'viral-newcomer': one('viral-newcomer'),
    'happy-customer': one('happy-customer'),
    detractor: one('detractor'),
    'friend-of-a-friend': one('friend-of-a-friend'),
  }
  const planted = Object.values(stories).flat()
  const creators = [...planted]
  let friend: Author | undefined
  for (let people = planted.length; people < plan.size.creators; people++) {
    const [first, ...others] = casting.creator()
    if (first === undefined) continue
    const isFriend = friend === undefined && first.platform === plan.storyPlatforms['friend-of-a-friend']
    const accounts = isFriend
      ? [{ ...first, topicShare: 0.3, fromDay: 0, audience: 21_800, turn: null }]
      : [first, ...others]
    if (isFriend) friend = accounts[0]
    creators.push(...accounts)
  }
  if (friend === undefined) throw new RangeError(`${plan.world} has nobody who knows the friend of a friend.`)
  const readers = Array.from({ length: plan.size.readers }, () => casting.reader())
  const authors = [...creators, ...readers].sort((a, b) => a.index - b.index)
  return { authors, creators, readers, stories, friend }
}
