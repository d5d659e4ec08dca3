import { plainDigits } from './digits.ts'
import type { DecimalMark } from './mapping.ts'

/** Words and signs that multiply, in the languages of the screens and where networks show them. */
const multipliers: readonly (readonly [number, readonly string[]])[] = [
  [1e3, ['k', 'mil', 'tsd', 'tsd.', 'mille', 'thousand', 'พัน', '千', '천', 'тыс', 'тыс.']],
  [1e4, ['หมื่น', '万', '萬', '만']],
  [1e5, ['แสน', 'lakh']],
  [
    1e6,
    [
      'm',
      'mi',
      'mn',
      'mm',
      'mio',
      'mio.',
      'mln',
      'million',
      'millions',
      'mill',
      'mill.',
      'millón',
      'millones',
      'milhão',
      'milhões',
      'millionen',
      'ล้าน',
      'млн',
      'млн.',
    ],
  ],
  [1e8, ['億', '亿', '억']],
  [1e9, ['b', 'bn', 'md', 'mrd', 'mrd.', 'milliard', 'milliards', 'billion']],
]
const multiplierOf = new Map(
  multipliers.flatMap(([factor, words]) => words.map((word) => [word, factor] as const)),
)

/** What is counted, where a page writes it behind the number. */
const nouns = new Set(
  'follower followers subscriber subscribers fan fans abonné abonnés abonne abonnes seguidor seguidores suscriptores like likes view views vues visualizações ผู้ติดตาม คน posts'.split(
    ' ',
  ),
)

const shape = /^[+~≈]?\s*(-?\d[\d.,\s'’\u00A0\u202F٬٫]*)\s*([^\d\s%+][^\d%+]*)?\s*\+?$/u

/** The signs between the digits, and how many digits stand behind the last one. */
function marksIn(digits: string): {
  readonly points: number
  readonly commas: number
  readonly behind: number
} {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  return {
    points: digits.split('.').length - 1,
    commas: digits.split(',').length - 1,
    behind: last < 0 ? 0 : digits.length - last - 1,
  }
}

/** Groups of three behind the first: 1.234.567, and never 12.34.567. */
const grouped = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/u

/**
 * Which sign a number shows to stand before its decimals; null when both readings are possible, as for 1.234.
 * @example evidentMark('1.234,5') // 'comma'
 */
export function evidentMark(text: string): DecimalMark | null {
  const found = shape.exec(plainDigits(text.trim()))
  if (found === null) return null
  const digits = (found[1] ?? '').replaceAll(/[\s'’]/gu, '')
  const { points, commas, behind } = marksIn(digits)
  if (points > 0 && commas > 0) return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? 'comma' : 'point'
  if (points + commas === 0) return null
  if (points > 1) return 'comma'
  if (commas > 1) return 'point'
  if (behind === 3 || behind === 0) return null
  return commas === 1 ? 'comma' : 'point'
}

function plainNumber(digits: string, mark: DecimalMark | null, isMultiplied: boolean): number | null {
  const bare = digits.replaceAll(/[\s'’]/gu, '')
  const decided = mark ?? evidentMark(bare)
  // Undecided is one sign with three digits behind it: thousands, unless "1.234 k" says otherwise.
  const decimals =
    decided ?? (isMultiplied && /[.,]/u.test(bare) ? (bare.includes(',') ? 'comma' : 'point') : null)
  const [thousands, decimal] =
    decimals === 'comma' ? ['.', ','] : decimals === 'point' ? [',', '.'] : ['', '']
  if (decimals === null) {
    if (!/[.,]/u.test(bare)) return Number(bare)
    return grouped.test(bare) ? Number(bare.replaceAll(/[.,]/gu, '')) : null
  }
  const [whole = '', part = '', more] = bare.split(decimal ?? '.')
  if (more !== undefined) return null
  if (whole.includes(thousands ?? ',') && !grouped.test(whole)) return null
  const joined = `${whole.replaceAll(thousands ?? ',', '')}.${part || '0'}`
  return /^-?\d+\.\d+$/u.test(joined) ? Number(joined) : null
}

/**
 * A number as people and pages write it: 12 500, 12.500, 12,500, 12'500, 12,5 k, 1.2M, 3 mil, 1,2 Mio, 1.2 ล้าน, ๑๒.
 * One sign with three digits behind it marks thousands unless `mark` says that it stands before decimals.
 * @returns null for what is no number
 * @example parseNumberText('12,5 k') // 12500
 * @example parseNumberText('1.234', 'point') // 1.234
 */
export function parseNumberText(text: string, mark: DecimalMark | null = null): number | null {
  const plain = plainDigits(text.trim())
  const found = shape.exec(plain)
  if (found === null) return /^-?\d+(?:\.\d+)?e[+-]?\d+$/iu.test(plain) ? Number(plain) : null
  const words = (found[2] ?? '').trim().toLowerCase().split(/\s+/u)
  const [first = '', second] = words
  if (words.length > 2) return null
  const factor = first === '' || nouns.has(first) ? 1 : multiplierOf.get(first)
  if (factor === undefined || (second !== undefined && !nouns.has(second))) {
    return /^-?\d+(?:\.\d+)?e[+-]?\d+$/iu.test(plain) ? Number(plain) : null
  }
  const number = plainNumber(found[1] ?? '', mark, factor !== 1)
  // 1.2 million is 1,200,000 and not 1,199,999.9999999998.
  return number === null ? null : factor === 1 ? number : Number((number * factor).toPrecision(15))
}
