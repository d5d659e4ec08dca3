/** What a UTF-16 unit is to the sentiment model. */
export const unitKinds = { space: 0, dropped: 1, letter: 2, symbol: 3 } as const

export interface LetterTable {
  /** By unit: one of `unitKinds`. */
  readonly kinds: Uint8Array
  /** By unit: the same without case and accents. */
  readonly folded: Uint16Array
}

const units = 65_536
const isSpace = /[\s\p{C}]/u
const isLetter = /[\p{L}\p{M}\p{N}_]/u
const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff
const accents = /[\u0300-\u036f]/g
/** Apostrophes, so that "don't" is one word; what only chooses a form of an emoji, or joins two. */
const dropped = /['’]|[\u0300-\u036f]|[\u200b-\u200d]|[\ufe00-\ufe0f]/

/**
 * Folding as a table, once for every unit, so that reading a text makes no strings. Letters beyond the first plane
 * are symbols of two units; half of one is a symbol too.
 */
function createLetterTable(): LetterTable {
  const kinds = new Uint8Array(units)
  const folded = new Uint16Array(units)
  for (let unit = 0; unit < units; unit++) {
    const letter = String.fromCharCode(unit)
    folded[unit] = unit
    if (isSurrogate(unit)) kinds[unit] = unitKinds.symbol
    else if (dropped.test(letter)) kinds[unit] = unitKinds.dropped
    else if (isSpace.test(letter)) kinds[unit] = unitKinds.space
    else if (isLetter.test(letter)) {
      kinds[unit] = unitKinds.letter
      const plain = letter.toLowerCase().normalize('NFD').replace(accents, '').normalize('NFC')
      if (plain.length > 0) folded[unit] = plain.charCodeAt(0)
    } else kinds[unit] = unitKinds.symbol
  }
  return { kinds, folded }
}

let made: LetterTable | null = null

/** The table of this thread; making it takes some 50 ms. */
export function letterTable(): LetterTable {
  made ??= createLetterTable()
  return made
}
