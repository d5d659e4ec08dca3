import { inflections } from './lemma/inflections.ts'

/**
 * What people say in passing whatever they speak of, beside the function words that inflection knows. Folded. Thai has
 * its function words here too, since nothing is inflected in it.
 */
const inPassing: Readonly<Record<string, string>> = {
  en: 'actually again almost already also always another anyway because both else especially even ever every everyone everything finally however indeed instead just least less maybe much never often only otherwise perhaps quite rather really second several since something sometimes somewhat still such than though thus together truly until usually well while whole whose within without yet lol haha btw gonna wanna',
  fr: 'absolument ailleurs alors apparemment assez aucune aujourd aussitot autant autour beaucoup bref certain certaine certaines certains cependant chacun chacune clairement completement dedans dehors dela dessous dessus enfin ensemble ensuite environ evidemment exactement finalement forcement franchement grace hui jamais justement laquelle lequel lesquels lesquelles lors lorsque lui-meme malgre mieux naturellement notamment parce parfois parmi partout pendant personne peut-etre plupart plutot pourtant pres presque puis puisque quelqu quelque-chose rarement rien sauf selon seulement simplement soudain souvent suivant surtout tandis tant tantot tard tellement toujours tres vite voici voila voire vraiment ptdr mdr lol haha',
  es: 'ademas ahora algo alguien algun alguna algunas algunos alli ambos apenas aquel aquella aquellos aquellas aquello asi aun aunque bastante cada casi claro cualquier cualquiera demasiado despues encima entonces especialmente finalmente incluso jamas luego mejor mientras misma mismas mismo mismos mucha muchas mucho muchos nada nadie ningun ninguna ninguno nunca obviamente pronto pues quiza quizas realmente segun siempre siquiera sobre solamente tampoco tan tanto tanta tantos tantas todavia vale varias varios jaja jajaja lol',
  th: 'ที่ และ ของ เป็น ใน มี ไม่ ได้ ให้ ว่า กับ จะ มา ไป ก็ แต่ หรือ นี้ นั้น โดย จาก แล้ว อยู่ เรา ฉัน ผม คุณ เขา เธอ มัน พวก ถ้า เพราะ เมื่อ ซึ่ง ด้วย ยัง ต้อง อีก มาก กว่า ที่สุด เลย นะ ครับ ค่ะ คะ จ้า จ้ะ สิ ล่ะ เหรอ ไหม อะไร ใคร ทำไม ยังไง อย่างไร เท่าไหร่ กัน เอง ทุก บาง หลาย แค่ เพียง คือ ถึง ตาม ต่อ ขึ้น ลง ออก เข้า การ ความ กำลัง เคย คง ควร อาจ ตอน ช่วง แบบ อย่าง เช่น จริงๆ',
}

const passing = new Map(
  Object.entries(inPassing).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/**
 * Whether a folded word is one that a language uses everywhere and that names no subject: a function word, or one said
 * in passing. Of languages that Relais does not know, none is.
 * @param language two letters
 * @example isEverydayWord('celui', 'fr') // true
 * @example isEverydayWord('celui', 'en') // false
 */
export const isEverydayWord = (word: string, language: string): boolean =>
  (inflections[language]?.functionWords.has(word) ?? false) || (passing.get(language)?.has(word) ?? false)
