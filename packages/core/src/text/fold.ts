/** Marks that belong to the letter: with them it is another letter of the alphabet, not a variant of the bare one. */
const ownLetters: ReadonlySet<string> = new Set(['n\u0303', 'a\u030A', 'a\u0308', 'o\u0308', 'u\u0308'])

const accented = /([\p{Script=Latin}\p{Script=Greek}])(\p{Mn}+)/gu
/** The Romance diaeresis that only says "pronounce this u" (bilingüe): a variant, unlike the German or Turkish ü. */
const spokenU = /([gq])u\u0308(?=[ei])/gu
const semiticPoints =
  /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u0640]/gu
const invisible = /[\p{Cf}\p{Me}\p{Variation_Selector}]/gu
const ascii = /^\p{ASCII}*$/u

/** The noughts of the digits that people write beside Western ones: Arabic, Devanagari, Bengali, Thai, Lao, Burmese, Khmer. */
const noughts = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0]
const otherDigits = /[٠-٩۰-۹०-९০-৯๐-๙໐-໙၀-၉០-៩]/gu

function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const nought = noughts.findLast((first) => first <= code) ?? code
  return String(code - nought)
}

const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  ς: 'σ',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
}
const spelledDifferently = new RegExp(`[${Object.keys(spelledOut).join('')}]`, 'gu')

function withoutVariantMarks(_: string, letter: string, marks: string): string {
  for (const mark of marks) if (ownLetters.has(letter + mark)) return letter + mark
  return letter
}

function foldAnything(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(invisible, '')
    .replace(spokenU, '$1u')
    .replace(accented, withoutVariantMarks)
    .replace(semiticPoints, '')
    .normalize('NFKC')
    .replace(otherDigits, westernDigit)
    .replace(spelledDifferently, (letter) => spelledOut[letter] ?? letter)
}

/**
 * The form in which texts are compared: compatibility forms unified, lower case, invisible characters dropped, and
 * digits Western, accents removed where languages treat them as variants. Letters that stand on their own in an alphabet stay: ñ, å,
 * ä, ö and ü (but not the ü of güe and güi), Cyrillic й, and every sign of the scripts of South and South-East Asia.
 * The same for every language, so that a topic and a post are always cut alike. Folding twice changes nothing.
 * Why these letters: docs/decisions/0005-understanding-posts.md
 * @example fold('VACUNACIÓN') // 'vacunacion'
 * @example fold('España') // 'españa'
 */
export function fold(text: string): string {
  const sound = text.replaceAll('\0', '')
  if (ascii.test(sound)) return sound.toLowerCase()
  const once = foldAnything(sound)
  const twice = foldAnything(once)
  return once === twice ? once : foldAnything(twice)
}
