import { fewestLetters, keyLetters } from '@relais/core/identity/cross-post-key'

const withoutAddresses = String.raw`replaceRegexpAll(text, 'https?://[^\\t\\n\\f\\r ]+', '')`
const withoutTags = String.raw`replaceRegexpAll(${withoutAddresses}, '[@#][\\p{L}\\p{M}\\p{N}_]+', '')`
const letters = String.raw`replaceRegexpAll(lowerUTF8(${withoutTags}), '[^\\p{L}\\p{M}]+', '')`

/** The same as core's `crossPostKey` of the column `text`, empty where that is null; a test holds the two together. */
export const crossPostKeySql = `if(lengthUTF8(${letters}) < ${fewestLetters}, '', substringUTF8(${letters}, 1, ${keyLetters}))`
