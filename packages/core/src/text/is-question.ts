const link = /https?:\/\/\S+/giu
const greekQuestion = /\p{Script=Greek}\s*[;\u037E](?:\s|$)/u
const realMark = /[?？؟¿⁇⁈]/u

/** Ways to ask without a question mark, as people do in a hurry. */
const asks =
  /(?<![\p{L}\p{N}])(?:(?:does|do|has|did|can|could|would) (?:any(?:one|body)|somebody|someone)|any(?:one|body) (?:know|knows|tried|have|got|recommend)|any (?:recommendations?|recs|suggestions|advice|tips)|quelqu['’]un (?:connai[tîs]\p{L}*|sait|a|aurait|utilise|peut|pourrait)|vous (?:avez|auriez) (?:des|une?) (?:conseils?|recos?|idées?|avis)|vous (?:me )?conseillez quoi|est-ce que|alg[uú]i?[eé]n (?:sabe|conoce|tiene|me recomienda|ha probado|puede|me puede)|alguien (?:sabe|conoce|tiene|recomienda|ha probado|puede|me)|algu[eé]m (?:sabe|conhece|tem|indica|recomenda|pode|j[áa] usou)|(?:wei(?:ß|ss)|kennt|hat|kann|nutzt) (?:jemand|wer|einer)|qualcuno (?:sa|conosce|ha|può|puo|usa|mi))(?![\p{L}])/iu

/**
 * Thai asks with a word at the end of the clause and seldom with a mark. The same letters are silk (ผ้าไหม), "anyhow"
 * (ยังไงก็) and "however" (อย่างไรก็ตาม), which are no questions.
 */
const thaiAsks =
  /(?:(?<!ผ้า|เส้น|ร้อย|ใย|ตัว|แพร|งาน|หม่อน)(?:ไหม|มั้ย|มั๊ย|ไม๊|มัย|มะ)|(?:หรือ|รึ)(?:เปล่า|ป่าว|ยัง|ไม่)|ยังไง(?:ดี|บ้าง)?|อย่างไร(?:ดี|บ้าง)?|ที่ไหน(?:ดี|บ้าง)?|เท่า(?:ไหร่|ไร|ไร่|ไหร)|เมื่อ(?:ไหร่|ไร)|อะไร(?:ดี|บ้าง|คะ|ครับ)|(?:ตัว|อัน|แบบ|รุ่น|ร้าน|ยี่ห้อ|สี|เจ้า|แบรนด์|กลิ่น)ไหน(?:ดี|บ้าง)?|ใช่ไหม|ใช่มั้ย|ทำไม(?:คะ|ครับ)?|ไหน(?:ดี|บ้าง))(?:กว่า(?:กัน)?)?(?:ค่ะ|คะ|ครับ|คับ|ครัช|คร้าบ|ฮะ|จ๊ะ|จ้ะ|จ้า|อ่ะ|อะ|นะ|เนี่ย|วะ|ว่ะ|ล่ะ|ละ|หว่า|น้อ|หนอ|แก|ทุกคน|ๆ)*(?=$|[\s!.…,)"”'’\p{Extended_Pictographic}55])|(?:ใคร|มีใคร)(?:รู้|เคย|มี|ใช้|พอ)|ช่วย(?:แนะนำ|บอก)(?:หน่อย|ที|ด้วย)|แนะนำ(?:หน่อย|ที)/u

/**
 * Whether a text asks something: by a question mark outside of addresses, by the usual ways to ask a crowd without
 * one, or, in Thai, by a question word at the end of a clause.
 * @example isQuestion('ร้านนี้อร่อยไหมคะ') // true
 * @example isQuestion('ผ้าไหมสวยมาก') // false
 */
export function isQuestion(text: string): boolean {
  const words = text.includes('http') ? text.replace(link, ' ') : text
  if (realMark.test(words)) return true
  if (/[\u0E00-\u0E7F]/u.test(words)) return thaiAsks.test(words)
  if (/[;\u037E]/u.test(words) && greekQuestion.test(words)) return true
  return asks.test(words)
}
