/** What stands before a code, in the languages of the labels. The code itself is written in Latin letters and digits. */
const announcers = [
  'promo[- ]?codes?',
  'discount codes?',
  '(?:coupon|voucher)(?: codes?)?',
  'codes? (?:promos?|de r[ée]duction)',
  'codes?(?! postal)',
  'c[óo]digos?(?! postal)(?: promocional(?:es)?| de descuento| de desconto)?',
  'cup[óo]n(?: de descuento)?',
  'cupom(?: de desconto)?',
  'codic[ei](?! fiscal| postal)(?: sconto| promo)?',
  '(?:gutschein|rabatt)-?(?:codes?)?',
  'promo',
].join('|')
const thaiAnnouncers = 'โค้ด(?:ส่วนลด|ลด)?|โค๊ด(?:ส่วนลด|ลด)?|คูปอง(?:ส่วนลด)?'
const between = String.raw`[^\p{L}\p{N}\n/.,;!?#@&+%-]{1,8}`
const copula = `(?:(?:is|est|es|é|è|ist|คือ)${between})?`
const code = '([A-Za-z0-9][A-Za-z0-9_-]{2,23})'
const notAnAddress = String.raw`(?![\p{L}\p{N}_-]|[@.]\p{L})`
const announcement = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${announcers})${between}|(?:${thaiAnnouncers})(?:${between})?)${copula}${code}${notAnAddress}`,
  'giu',
)

const discount =
  /%|(?<![\p{L}])(?:off|discount|save|remise|r[ée]duc\p{L}*|promo\p{L}*|descuento|dto|ahorra\p{L}*|desconto|sconto|risparmi\p{L}*|rabatt\p{L}*|spar\p{L}*|gutschein\p{L}*|coupon|cup[óo]n|cupom|voucher|livraison|gratis|free)(?![\p{L}])|ลด|ฟรี|คูปอง/iu

/** Capitals that follow the word "code" and are no coupon. */
const notCodes = new Set(
  'QR HTML CSS PIN PUK OTP SMS IMEI IBAN SWIFT BIC APE NAF SIRET SQL PHP API HTTP HTTPS ASCII UTF RED BLUE ROJO PROMO POSTAL CIVIL PENAL GEASS LYOKO VBA JSON XML EAN UPC ISBN VIN DTC OBD PYTHON JAVA JAVASCRIPT CODE AND FOR THE'.split(
    ' ',
  ),
)

function isCode(written: string, isAboutDiscount: boolean): boolean {
  if (notCodes.has(written.toUpperCase())) return false
  const hasLetter = /[A-Za-z]/.test(written)
  const hasDigit = /\d/.test(written)
  if (!hasLetter || /^\d+(?:[a-z]{1,3}|EUR|USD|THB|MXN|BRL)$/.test(written)) return false
  if (/[a-z]/.test(written)) return hasDigit && isAboutDiscount && written.length >= 4
  if (hasDigit) return written.length >= 4
  return isAboutDiscount && written.length >= 4
}

/**
 * Coupon codes that a text announces, as written, in order of appearance, each once. A code follows a word such as
 * "code", "código", "Gutschein" or "โค้ด"; capitals with digits are enough, words without digits and small letters
 * also need talk of a discount. Digits alone (post codes, years, prices) are none.
 * @example findCouponCodes('-15 % avec le code ANA15 jusqu’à dimanche') // ['ANA15']
 */
export function findCouponCodes(text: string): string[] {
  if (!/cod|promo|cup|coup|gutsch|vouch|rabatt|โค|คูปอง|cód/iu.test(text)) return []
  const isAboutDiscount = discount.test(text)
  const isShouted = !/[a-z]/.test(text)
  const found = new Set<string>()
  for (const [, written = ''] of text.matchAll(announcement)) {
    const isPlainWord = isShouted && !/\d/.test(written)
    if (!isPlainWord && isCode(written, isAboutDiscount)) found.add(written)
  }
  return [...found]
}
