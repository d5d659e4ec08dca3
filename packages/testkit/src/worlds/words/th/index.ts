import type { WordBank } from '../../word-bank.ts'
import { atEase } from './at-ease.ts'
import { beans } from './beans.ts'
import { brewing } from './brewing.ts'
import { cafes } from './cafes.ts'
import { coldAndWater } from './cold-and-water.ts'
import { commentsTopic } from './comments-topic.ts'
import { commentsWarm } from './comments-warm.ts'
import { eating } from './eating.ts'
import { exchanges } from './exchanges.ts'
import { gear } from './gear.ts'
import { homeDays } from './home-days.ts'
import { onVideo } from './on-video.ts'
import { outAndAbout } from './out-and-about.ts'
import { paid, relays } from './passing-on.ts'
import { people } from './people.ts'
import { roasters } from './roasters.ts'
import { slots } from './slots.ts'
import { storiesBrand } from './stories-brand.ts'
import { storiesGem } from './stories-gem.ts'
import { storiesSeen } from './stories-seen.ts'
import { townDays } from './town-days.ts'
import { upsAndDowns } from './ups-and-downs.ts'

/** Thai specialty coffee. หมอกเก้า and คั่วปลายนา are made-up roasters. */
export const words: WordBank = {
  language: 'th',
  topic: {
    name: 'กาแฟสเปเชียลตี้',
    terms: ['ดริป', 'เมล็ดกาแฟ', 'สเปเชียลตี้', 'คั่วอ่อน', 'คั่วกลาง', 'เครื่องบดกาแฟ', 'กาแฟดริป', 'specialty coffee'],
    exclude: ['ดริปวิตามิน', 'ดริปผิว', 'วิตามินดริป'],
  },
  brand: 'หมอกเก้า',
  competitor: 'คั่วปลายนา',
  slots,
  episodes: [
    ...brewing,
    ...coldAndWater,
    ...beans,
    ...cafes,
    ...gear,
    ...roasters,
    ...onVideo,
    ...eating,
    ...homeDays,
    ...townDays,
    ...outAndAbout,
    ...upsAndDowns,
    ...atEase,
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
