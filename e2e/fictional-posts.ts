import { gzipSync } from 'node:zlib'

const dayMs = 86_400_000

export interface World {
  /** The word that half of the posts are about. */
  readonly topic: string
  /** Who is cited by everybody, and so has to lead. */
  readonly leader: string
  readonly fileName: string
  readonly file: Buffer
}

interface Cast {
  readonly lang: 'en' | 'th'
  readonly topic: string
  readonly names: readonly string[]
  readonly onTopic: readonly string[]
  readonly offTopic: readonly string[]
}

const english: Cast = {
  lang: 'en',
  topic: 'knife',
  names: [
    'Ana Whet',
    'Ben Stone',
    'Cleo Board',
    'Dora Pan',
    'Emil Pot',
    'Fay Spoon',
    'Gus Ladle',
    'Hana Wok',
  ],
  onTopic: [
    'The kitchen knife that still cuts after six months',
    'One good knife is enough',
    'We tested every knife blind',
  ],
  offTopic: ['Soup of the day', 'Rain on the market', 'Closed on Monday'],
}

const thai: Cast = {
  lang: 'th',
  topic: 'กาแฟ',
  names: ['น้ำปิง ดริป', 'คั่วเองก็ได้', 'ต้นกับแบม', 'ยายทองม้วน', 'เชฟมาร์ค', 'ร้านลับ', 'เมล็ดดอย', 'ถ้วยโปรด'],
  onTopic: ['เมล็ดกาแฟล็อตนี้หอมดอกส้มมาก', 'ดริปกาแฟที่บ้านทุกเช้า', 'ลองกาแฟสิบเอ็ดร้านแบบปิดตา'],
  offTopic: ['วันนี้ฝนตกหนักที่ตลาด', 'หยุดทุกวันจันทร์', 'ข้าวซอยร้านประจำ'],
}

/**
 * Half a year of posts by eight people who do not exist, as a file of JSON lines: the first of them is cited by all
 * the others, speaks of nothing else and gets most reactions; of one the followers are not known. Two lines are broken on purpose.
 */
function makeWorld({ lang, topic, names, onTopic, offTopic }: Cast): World {
  const handles = names.map((_, index) => `${lang}-person-${index}`)
  const start = Date.now() - 180 * dayMs
  const rows = Array.from({ length: 240 }, (_, index) => {
    const who = index % names.length
    const isOnTopic = who === 0 || Math.floor(index / names.length) % 2 === 0
    const texts = isOnTopic ? onTopic : offTopic
    const cites = who === 0 ? '' : ` @${handles[0]}`
    return JSON.stringify({
      platform: 'bluesky',
      id: `${lang}-${index}`,
      author: handles[who],
      at: new Date(start + index * 0.74 * dayMs).toISOString(),
      text: `${texts[index % texts.length]}${isOnTopic ? cites : ''}`,
      url: `https://example.org/${lang}/${index}`,
      lang,
      metrics: { likes: who === 0 ? 90 + (index % 7) : 5 + (index % 11), comments: index % 4 },
      authorProfile: { name: names[who], followers: who === 3 ? null : 9_000 - 1_000 * who },
    })
  })
  rows.splice(100, 0, '{"platform":"bluesky", broken')
  rows.push(
    JSON.stringify({ platform: 'bluesky', id: 'late', author: handles[1], at: '31/31/2020', text: 'When?' }),
  )
  return { topic, leader: names[0] ?? '', fileName: `${lang}.jsonl.gz`, file: gzipSync(rows.join('\n')) }
}

export const englishWorld = (): World => makeWorld(english)
export const thaiWorld = (): World => makeWorld(thai)
