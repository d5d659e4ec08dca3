const link = /https?:\/\/\S+/giu
const questionMark = /[?？؟¿⁇⁈]/u
const greekQuestion = /\p{Script=Greek}\s*[;\u037E](?:\s|$)/u
const thaiLetters = /[\u0E00-\u0E7F]/u

/** Ways to ask a crowd without a question mark, as people do in a hurry. */
const askingWords = [
  '(?:does|do|has|did|can|could|would) (?:any(?:one|body)|somebody|someone)',
  'any(?:one|body) (?:know|knows|tried|have|got|recommend)',
  'any (?:recommendations?|recs|suggestions|advice|tips)',
  "quelqu['’]un (?:connai[tîs]\\p{L}*|sait|a|aurait|utilise|peut|pourrait)",
  'vous (?:avez|auriez) (?:des|une?) (?:conseils?|recos?|idées?|avis)',
  'vous (?:me )?conseillez quoi',
  'est-ce que',
  'alguien (?:sabe|conoce|tiene|recomienda|ha probado|puede|me)',
  'algu[eé]m (?:sabe|conhece|tem|indica|recomenda|pode|j[áa] usou)',
  '(?:wei(?:ß|ss)|kennt|hat|kann|nutzt) (?:jemand|wer|einer)',
  'qualcuno (?:sa|conosce|ha|può|puo|usa|mi)',
]
const asks = new RegExp(`(?<![\\p{L}\\p{N}])(?:${askingWords.join('|')})(?!\\p{L})`, 'iu')
/** Holds for every text that `asks` holds for, and costs a fraction. */
const mayAsk = /any|some|qu['’]un|vous|est-ce|algu|jemand|wer|einer|qualcuno/iu

/** Question words that stand at the end of a clause. */
const thaiClosers = [
  // The same letters are silk, thread and cocoon: ผ้าไหม, เส้นไหม, ตัวไหม.
  '(?<!ผ้า|เส้น|ร้อย|ใย|ตัว|แพร|หม่อน)(?:ไหม|มั้ย|มั๊ย|ไม๊|มัย)',
  '(?:หรือ|รึ)(?:เปล่า|ป่าว|ยัง)',
  '(?:ยังไง|อย่างไร|ที่ไหน|อะไร)(?:ดี|บ้าง)?',
  'เท่า(?:ไหร่|ไร|ไหร)',
  'เมื่อ(?:ไหร่|ไร)',
  '(?:ตัว|อัน|แบบ|รุ่น|ร้าน|ยี่ห้อ|สี|เจ้า|แบรนด์|กลิ่น)ไหน(?:ดี|บ้าง)?',
  'ไหน(?:ดี|บ้าง)',
  'ทำไม',
]
/** What politeness and feeling put behind them. */
const thaiParticles =
  '(?:กว่ากัน|กว่า|ค่ะ|คะ|ครับ|คับ|ครัช|คร้าบ|ฮะ|จ๊ะ|จ้ะ|จ้า|อ่ะ|อะ|นะ|เนี่ย|วะ|ว่ะ|ล่ะ|ละ|หว่า|น้อ|แก|ทุกคน|ๆ)*'
const clauseEnd = String.raw`(?=$|[\s!.…,)"”'’\p{Extended_Pictographic}]|55)`
const thaiOpeners = [
  '(?:ใคร|มีใคร)(?:รู้|เคย|มี|ใช้|พอ)',
  'ช่วย(?:แนะนำ|บอก)(?:หน่อย|ที|ด้วย)',
  'แนะนำ(?:หน่อย|ที(?![\\u0E00-\\u0E7F]))',
]
const thaiAsks = new RegExp(
  `(?:${thaiClosers.join('|')})${thaiParticles}${clauseEnd}|${thaiOpeners.join('|')}`,
  'u',
)

/**
 * Whether a text asks something: by a question mark outside of addresses, by the usual ways to ask a crowd without
 * one, or, in Thai, which seldom uses a mark, by a question word at the end of a clause: ยังไงก็ is "anyhow".
 * @example isQuestion('ร้านนี้อร่อยไหมคะ') // true
 * @example isQuestion('ผ้าไหมสวยมาก') // false
 */
export function isQuestion(text: string): boolean {
  const words = text.includes('http') ? text.replace(link, ' ') : text
  if (questionMark.test(words)) return true
  if (thaiLetters.test(words)) return thaiAsks.test(words)
  if (/[;\u037E]/u.test(words) && greekQuestion.test(words)) return true
  return mayAsk.test(words) && asks.test(words)
}
