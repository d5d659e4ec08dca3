/** Beginnings of the names of months, enough of each to be told from the others; short and long forms begin alike. */
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'janv', 'ene', 'jän', 'gen', 'ม.ค', 'มกร', 'มค'],
  ['feb', 'fév', 'fev', 'fèv', 'ก.พ', 'กุม', 'กพ'],
  ['mar', 'mär', 'mrz', 'มี.ค', 'มีน', 'มีค'],
  ['apr', 'avr', 'abr', 'เม.ย', 'เมษ', 'เมย'],
  ['may', 'mai', 'mag', 'พ.ค', 'พฤษภ', 'พค'],
  ['jun', 'juin', 'giu', 'มิ.ย', 'มิถ', 'มิย'],
  ['jul', 'juil', 'lug', 'ก.ค', 'กรก', 'กค'],
  ['aug', 'aoû', 'aou', 'ago', 'ส.ค', 'สิง', 'สค'],
  ['sep', 'set', 'ก.ย', 'กัน', 'กย'],
  ['oct', 'okt', 'out', 'ott', 'ต.ค', 'ตุล', 'ตค'],
  ['nov', 'พ.ย', 'พฤศ', 'พย'],
  ['dec', 'déc', 'dic', 'dez', 'ธ.ค', 'ธัน', 'ธค'],
]

const months = beginnings.flatMap((names, index) => names.map((name) => [name, index + 1] as const))
const byLength = months.toSorted(([one], [other]) => other.length - one.length)

/** 1 to 12 for the name of a month in en, fr, es, pt, de, it or th, short or long; null for other words. */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase().normalize('NFC')
  return byLength.find(([name]) => lower.startsWith(name))?.[1] ?? null
}
