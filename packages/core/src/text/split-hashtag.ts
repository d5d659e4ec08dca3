/** Names that carry a capital inside and are one word all the same. */
const oneWord = new Set(
  'youtube tiktok playstation linkedin whatsapp github paypal mastercard fedex iphone ipad ebay gopro oneplus wordpress powerpoint javascript typescript blackberry soundcloud snapchat openai chatgpt aliexpress facebook instagram deepseek bytedance redmi airpods macbook imac covid'.split(
    ' ',
  ),
)

/** Between a small letter and a capital, between capitals and a capitalised word, at a change to digits, at "_". */
const seams = /_+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u
const shortestPart = 1
const letters = /\p{L}{2}/u

/**
 * The words of a hashtag whose writer shows where they end: by capitals, digits or low lines. Empty when nobody can be
 * sure: a hashtag in one case, a single word, a brand's name.
 * @param tag as written, without its sign
 * @example splitHashtag('CouteauDeCuisine') // ['Couteau', 'De', 'Cuisine']
 * @example splitHashtag('couteaudecuisine') // []
 */
export function splitHashtag(tag: string): string[] {
  if (oneWord.has(tag.toLowerCase())) return []
  const parts = tag.split(seams).filter((part) => part.length >= shortestPart)
  const named = parts.filter((part) => letters.test(part))
  const isScattered = parts.some(
    (part) => part.length === 1 && /\p{L}/u.test(part) && !/^[aàeéiouydlyAÀÉIOUYDL]$/u.test(part),
  )
  return parts.length < 2 || named.length === 0 || isScattered ? [] : parts
}
