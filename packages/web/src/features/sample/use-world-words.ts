import { useTranslation } from 'react-i18next'
import type { SampleWorld } from './api/samples.ts'

const worldKeys = {
  'kitchen-knives-fr': 'kitchenKnives',
  'specialty-coffee-th': 'specialtyCoffee',
  'running-shoes-en': 'runningShoesEnglish',
  'running-shoes-es': 'runningShoesSpanish',
  'youtube-trending': 'youtubeTrending',
} as const

const storyKeys = {
  'hidden-gem': 'hiddenGem',
  'distant-star': 'distantStar',
  'bought-step': 'boughtStep',
  pod: 'pod',
  'viral-newcomer': 'viralNewcomer',
  'happy-customer': 'happyCustomer',
  detractor: 'detractor',
  'friend-of-a-friend': 'friendOfAFriend',
} as const

const keyIn = <Keys extends object>(keys: Keys, name: string): Keys[keyof Keys] | null =>
  Object.hasOwn(keys, name) ? keys[name as keyof Keys] : null

/** What sample worlds and their stories are called in the language of the interface; the worlds' own words where it has none. */
export function useWorldWords() {
  const { t } = useTranslation()
  return {
    world: (
      world: Pick<SampleWorld, 'world' | 'topic'>,
    ): { readonly title: string; readonly what: string } => {
      const key = keyIn(worldKeys, world.world)
      if (key === null) return { title: world.topic?.name ?? world.world, what: '' }
      return { title: t(`sample.world.${key}.title`), what: t(`sample.world.${key}.what`) }
    },
    story: ({
      story,
      name,
      what,
    }: SampleWorld['stories'][number]): { readonly title: string; readonly what: string } => {
      const key = keyIn(storyKeys, story)
      if (key === null) return { title: name, what }
      return { title: t(`sample.story.${key}.title`), what: t(`sample.story.${key}.what`) }
    },
  }
}
