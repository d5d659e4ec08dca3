import { inflections } from './lemma/inflections.ts'
import { eachToken } from './tokenise.ts'

/**
 * Everyday words of languages that share many with those that Relais inflects: they keep Dutch from being read as
 * English and Galician as Spanish. Folded.
 */
const neighbours: Readonly<Record<string, string>> = {
  nl: 'de het een en van ik je dat die niet te zijn op aan met voor er maar om hem dan zou of wat mijn men dit zo door over ze zich bij ook tot uit der daar haar naar heb hoe heeft hebben deze want nog zal zij nu ge geen iets worden toch al waren veel meer doen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd wordt was is in we me als mij goed wel weer gaat gaan',
  af: 'die en van het is in ek nie wat om te vir met op sy dat aan hulle was jy dit sal kan maar hy ons as by een my daar deur so',
  ca: 'el la els les un una uns unes de del dels d l i o que amb per als al en no es son com mes pero perque quan on molt aquest aquesta aixo seva seu te ha he han va vaig fer tot tots totes si sense fins dona avui ara mai tambe jo tu ell nosaltres meu meva',
  gl: 'o a os as un unha uns unhas de do da dos das en no na nos nas ao aos por polo pola para con sen sobre ata e ou non que se mais pero porque como cando onde quen este esta isto iso eu ti el ela nos eles meu mina seu sua moi moito tamen xa hoxe agora son e foi ser estar ten ter facer',
  ro: 'de la si in pe cu un o din ce care este sunt nu mai pentru ca sa se le lui ei el ea au am a fost fi doar dar cum cand unde foarte tot asta acest aceasta dupa fara prin pana mi ti va ne eu tu noi voi lor are avea',
  sv: 'och i att det som en pa ar av for med till den har de inte om ett men var jag sig fran vi sa kan nar hon han man hade nu ska skulle dig mig min sin mycket ocksa eller vad',
  da: 'og i at det som en pa er af for med til den har de ikke om et men var jeg sig fra vi sa kan nar hun han man havde nu skal skulle dig mig min sin meget ogsa eller hvad der',
  no: 'og i at det som en pa er av for med til den har de ikke om et men var jeg seg fra vi sa kan nar hun han man hadde na skal skulle deg meg min sin veldig ogsa eller hva',
  id: 'yang dan di ke dari ini itu untuk dengan tidak ada aku saya kamu dia kita mereka akan sudah bisa juga atau pada apa karena kalau jadi lagi banget ya gak ga nya yg buat sama aja',
  tl: 'ang ng sa na mga ay at ko mo ka si ni ako ikaw siya kami tayo sila hindi ito yan yun ba po naman lang din rin kung pero para kasi wala may',
  tr: 've bir bu da de icin ile cok ne var yok ben sen biz siz onlar ama gibi daha en mi kadar olan olarak sonra her diye bana sana',
  pl: 'i w na z do nie sie to jest ze jak co ale o po tak za od przez przy dla czy juz mnie go jego ja ty my wy oni byl byla tylko moze',
  fi: 'ja on ei se etta han oli mutta niin kun ma sa me te he mina sina tama joka olen ovat ole kuin nyt jos vain myos',
  hu: 'a az es nem hogy egy is van meg csak de mar ez ha volt mint el ki be en te mi ti ok akkor most itt ott',
  cs: 'a v na se je ze to s z do i o by jsem jsi jsou ale jak tak po za pro si ten ta co uz jen byl bylo kdyz mi ti',
  sw: 'na ya wa kwa ni la za katika hii hiyo huyo si kama pia sana yangu yako yake wao mimi wewe yeye sisi',
  eu: 'eta da du ez bat dira zen ere baina hau hori dut den egin izan dute oso gure zure nire',
}

const languages = [...Object.keys(inflections), ...Object.keys(neighbours)]
const votesOf = new Map<string, number[]>()
for (const [index, language] of languages.entries()) {
  const words = inflections[language]?.functionWords ?? (neighbours[language] ?? '').split(' ')
  for (const word of words) votesOf.set(word, [...(votesOf.get(word) ?? []), index])
}

/** So many everyday words a text must hold, and so many more than of the next language. */
const fewestVotes = 3
const decisiveLead = 2
const beyondLatin = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u
const decidable = new Set(Object.keys(inflections))
const votes = new Uint16Array(languages.length)

/**
 * The language whose everyday words a text holds, when they leave no doubt; null when they do, and a detector must look
 * closer. Ten times cheaper than a detector, and right where it speaks: see `npm run bench -- language`.
 * @returns one of de, en, es, fr, it, pt, or null
 * @example voteLanguage('Je ne sais pas ce que vous en pensez') // 'fr'
 */
export function voteLanguage(text: string): string | null {
  if (beyondLatin.test(text)) return null
  votes.fill(0)
  eachToken(text, (word) => {
    const voters = votesOf.get(word)
    if (voters !== undefined) for (const index of voters) votes[index] = (votes[index] ?? 0) + 1
  })
  let best = 0
  let second = 0
  let winner = -1
  for (let index = 0; index < votes.length; index++) {
    const count = votes[index] ?? 0
    if (count > best) {
      second = best
      best = count
      winner = index
    } else if (count > second) second = count
  }
  const language = languages[winner]
  const isDecided = best >= fewestVotes && best - second >= decisiveLead
  if (language === undefined || !isDecided || !decidable.has(language)) return null
  return language
}
