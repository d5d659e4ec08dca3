import type { WordBank } from '../../word-bank.ts'
import { comments } from './comments.ts'
import { exchanges } from './exchanges.ts'
import { nearRacing } from './near-racing.ts'
import { nearRunning } from './near-running.ts'
import { otherAtHome } from './other-at-home.ts'
import { otherOfAnEvening } from './other-of-an-evening.ts'
import { otherOutThere } from './other-out-there.ts'
import { people } from './people.ts'
import { paid, relays } from './relays.ts'
import { slots } from './slots.ts'
import { detractor, friendOfAFriend, happyCustomer, viralNewcomer } from './stories-customers.ts'
import { boughtStep, distantStar, hiddenGem, pod } from './stories-voices.ts'
import { topicAtTheShop } from './topic-at-the-shop.ts'
import { topicInTheHallway } from './topic-in-the-hallway.ts'
import { topicOnThePhone } from './topic-on-the-phone.ts'
import { topicOnTheRoad } from './topic-on-the-road.ts'
import { topicVideos } from './topic-videos.ts'

/** All that is said in English about running shoes, and around them. Brands and people are invented. */
export const words: WordBank = {
  language: 'en',
  topic: {
    name: 'Running shoes',
    terms: [
      'running shoes',
      'running shoe',
      'trail shoes',
      'racing shoes',
      'race shoes',
      'super shoes',
      'daily trainer',
      'carbon plate',
      'Tarnbeck',
      'Ruvola',
    ],
    exclude: [],
  },
  brand: 'Tarnbeck',
  competitor: 'Ruvola',
  slots,
  episodes: [
    ...topicOnTheRoad,
    ...topicAtTheShop,
    ...topicInTheHallway,
    ...topicOnThePhone,
    ...topicVideos,
    ...nearRunning,
    ...nearRacing,
    ...otherAtHome,
    ...otherOutThere,
    ...otherOfAnEvening,
  ],
  relays,
  paid,
  comments,
  exchanges,
  people,
  storyPeople: {
    'hidden-gem': {
      given: 'Orla',
      family: 'Gledhill',
      bio: 'Quality engineer. Measures shoes at the kitchen table',
    },
    'distant-star': {
      given: 'Harriet',
      family: 'Bellweather',
      bio: 'Actress. Currently on tour, mostly in the kitchen',
    },
    'bought-step': { given: 'Lewis', family: 'Vickers', bio: 'Motivation | Running | Good vibes only' },
    'viral-newcomer': { given: 'Dylan', family: 'Haigh', bio: 'funeral director. yes really' },
    'happy-customer': { given: 'Dawn', family: 'Entwistle', bio: 'School cook, gran of three, last but six' },
    detractor: { given: 'Gareth', family: 'Prosser', bio: 'Marathons, receipts, letters to the editor' },
    'friend-of-a-friend': { given: 'Winston', family: 'Nuttall', bio: 'Last maker, retired' },
  },
  stories: {
    'hidden-gem': hiddenGem,
    'distant-star': distantStar,
    'bought-step': boughtStep,
    pod,
    'viral-newcomer': viralNewcomer,
    'happy-customer': happyCustomer,
    detractor,
    'friend-of-a-friend': friendOfAFriend,
  },
}
