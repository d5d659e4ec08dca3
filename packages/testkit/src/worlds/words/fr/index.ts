import type { WordBank } from '../../word-bank.ts'
import { aroundTheSink } from './around-the-sink.ts'
import { atHome } from './at-home.ts'
import { buying } from './buying.ts'
import { care } from './care.ts'
import { commentsTopic } from './comments-topic.ts'
import { commentsWarm } from './comments-warm.ts'
import { complaints } from './complaints.ts'
import { cooking } from './cooking.ts'
import { dailyTroubles } from './daily-troubles.ts'
import { edges } from './edges.ts'
import { elsewhere } from './elsewhere.ts'
import { exchanges } from './exchanges.ts'
import { giving } from './giving.ts'
import { homeKitchen } from './home-kitchen.ts'
import { kitchenLife } from './kitchen-life.ts'
import { makers } from './makers.ts'
import { mishaps } from './mishaps.ts'
import { paid, relays } from './passing-on.ts'
import { people } from './people.ts'
import { potsAndPans } from './pots-and-pans.ts'
import { schoolAndWork } from './school-and-work.ts'
import { sharpening } from './sharpening.ts'
import { slots } from './slots.ts'
import { smallThings } from './small-things.ts'
import { storiesBrand } from './stories-brand.ts'
import { storiesGem } from './stories-gem.ts'
import { storiesSeen } from './stories-seen.ts'
import { users } from './users.ts'

/** French kitchen knives. Morvillac, Trancevert and the towns of makers are made up. */
export const words: WordBank = {
  language: 'fr',
  topic: {
    name: 'Couteaux de cuisine',
    terms: [
      'couteau',
      'couteaux',
      'santoku',
      'gyuto',
      'nakiri',
      'éminceur',
      'aiguisage',
      'aiguiser',
      'affûtage',
      'pierre à eau',
    ],
    exclude: ['coup de couteau', 'attaque au couteau', 'à couteaux tirés', 'couteau suisse'],
  },
  brand: 'Morvillac',
  competitor: 'Trancevert',
  slots,
  episodes: [
    ...sharpening,
    ...edges,
    ...buying,
    ...giving,
    ...care,
    ...mishaps,
    ...cooking,
    ...users,
    ...complaints,
    ...makers,
    ...kitchenLife,
    ...aroundTheSink,
    ...homeKitchen,
    ...potsAndPans,
    ...elsewhere,
    ...schoolAndWork,
    ...dailyTroubles,
    ...smallThings,
    ...atHome,
  ],
  relays,
  paid,
  exchanges,
  comments: {
    ...commentsWarm,
    ...commentsTopic,
    question: exchanges.flatMap(({ ask }) => ask),
    answer: exchanges.flatMap(({ answer }) => answer),
  },
  people,
  stories: { ...storiesGem, ...storiesBrand, ...storiesSeen },
}
