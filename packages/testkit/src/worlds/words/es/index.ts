import type { WordBank } from '../../word-bank.ts'
import { atHome } from './at-home.ts'
import { atTheShop } from './at-the-shop.ts'
import { commentsTopic } from './comments-topic.ts'
import { commentsWarm } from './comments-warm.ts'
import { dailyLife } from './daily-life.ts'
import { elsewhere } from './elsewhere.ts'
import { exchanges } from './exchanges.ts'
import { insideShoes } from './inside-shoes.ts'
import { offTheRoad } from './off-the-road.ts'
import { onTheRoad } from './on-the-road.ts'
import { paid, relays } from './passing-on.ts'
import { people } from './people.ts'
import { shoeVideos } from './shoe-videos.ts'
import { slots } from './slots.ts'
import { storiesBrand } from './stories-brand.ts'
import { storiesGem } from './stories-gem.ts'
import { storiesSeen } from './stories-seen.ts'
import { trainingAlone } from './training-alone.ts'
import { trainingLife } from './training-life.ts'
import { twoBrands } from './two-brands.ts'
import { upsAndDowns } from './ups-and-downs.ts'
import { wornOut } from './worn-out.ts'

/** Spanish running shoes, of Spain and of Latin America. Zancadia and Andurra are made up. */
export const words: WordBank = {
  language: 'es',
  topic: {
    name: 'Zapatillas de running',
    terms: [
      'zapatillas',
      'zapatilla',
      'tenis para correr',
      'tenis de correr',
      'placa de carbono',
      'amortiguación',
      'drop',
    ],
    exclude: ['zapatillas de casa', 'zapatillas de ballet'],
  },
  brand: 'Zancadia',
  competitor: 'Andurra',
  slots,
  episodes: [
    ...atTheShop,
    ...wornOut,
    ...onTheRoad,
    ...offTheRoad,
    ...insideShoes,
    ...shoeVideos,
    ...twoBrands,
    ...trainingLife,
    ...trainingAlone,
    ...elsewhere,
    ...dailyLife,
    ...upsAndDowns,
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
