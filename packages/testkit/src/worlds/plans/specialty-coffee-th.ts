import type { WordBank } from '../word-bank.ts'
import { words } from '../words/th/index.ts'
import type { WorldPlan } from '../world-plan.ts'
import { storiesOn } from './platform-stories.ts'
import { shippedSize } from './world-size.ts'

/** Who plays the stories: names that fit what their words say of them. */
const storyPeople: WordBank['storyPeople'] = {
  'hidden-gem': { given: 'กานต์', family: 'คำแปงดอย', bio: 'ชั่งทุกแก้ว จดทุกแก้ว ซื้อเองทุกถุง' },
  'distant-star': { given: 'ไออุ่น', family: 'แสนเมืองดี', bio: 'นักแสดง นักร้อง ติดต่องานทางบริษัท' },
  'bought-step': { given: 'นิว', family: 'สุขเกษมพันธ์ทอง', bio: 'กาแฟ | คาเฟ่ | พลังบวก ✨' },
  'viral-newcomer': { given: 'ต้นน้ำ', family: 'วงศ์ไพรสน', bio: 'กลับบ้านที่น่าน อยู่กับพ่อ' },
  'happy-customer': { given: 'แป้ง', family: 'ใจแก้วงาม', bio: 'พนักงานบัญชี ดริปก่อนเข้างานทุกเช้า' },
  detractor: { given: 'โอ๊ต', family: 'ศรีหมอกเหนือ', bio: 'กินกาแฟจริงจัง เก็บใบเสร็จทุกใบ' },
  'friend-of-a-friend': { given: 'ลุงดำรง', family: 'บุญเรืองขาว', bio: 'คั่วกาแฟมาสามสิบปี' },
}

export const specialtyCoffeeTh: WorldPlan = {
  world: 'specialty-coffee-th',
  seed: 3103,
  bank: { ...words, storyPeople },
  size: shippedSize,
  countries: [{ code: 'TH', share: 1, utcOffsetHours: 7, summerTime: null }],
  platforms: [
    ['facebook', 30],
    ['tiktok', 24],
    ['instagram', 20],
    ['youtube', 12],
    ['twitter', 14],
  ],
  storyPlatforms: storiesOn('facebook', {
    star: 'instagram',
    bought: 'tiktok',
    pod: 'instagram',
    viral: 'tiktok',
  }),
  weekdays: [0.97, 0.95, 0.97, 0.98, 1.02, 1.15, 1.12],
  seasons: [
    { name: 'ปีใหม่', from: '12-29', to: '01-03', all: 0.75, topic: 0.8 },
    { name: 'สงกรานต์', from: '04-11', to: '04-17', all: 0.6, topic: 0.7 },
    { name: 'ฤดูเก็บเกี่ยวกาแฟ', from: '12-05', to: '02-28', all: 1, topic: 1.3 },
    { name: 'หน้าร้อน', from: '03-10', to: '04-10', all: 1, topic: 1.2 },
    { name: 'เข้าพรรษา', from: '07-28', to: '07-31', all: 0.9, topic: 0.9 },
  ],
  events: [
    { daysBeforeEnd: 415, strength: 2.3 },
    { daysBeforeEnd: 262, strength: 2.8 },
    { daysBeforeEnd: 150, strength: 1.9 },
    { daysBeforeEnd: 39, strength: 2.6 },
  ],
  emoji: ['☕', '🧊', '🍋', '🌱', '⛰️', '🥐', '🫶', '🤎', '🥹', '🐈'],
}
