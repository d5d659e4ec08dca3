import { letterTable, unitKinds } from './letter-table.ts'

/** What follows is not read: no opinion needs more, and a text may be as long as a book. */
export const unitsRead = 20_000
/** Longer ones are cut: what is written without spaces comes in parts of so many. */
const longestWord = 256
/** A letter that is drawn out ("soooo") is kept twice, with this line behind that says there were more. */
const drawnOut = 0x5f
const at = 0x40
const dot = 0x2e
const smallH = 0x68
const highSurrogate = 0xd800
const lowSurrogate = 0xdc00

const address = /^https?(?::|\b)/
const addressBeginning = 6
const isAddress = (text: string, place: number) =>
  text.startsWith('http', place) && address.test(text.slice(place, place + addressBeginning))

/** One word, or one sign, in `units` from 0 to `length`. */
export type SeeWord = (units: Uint16Array, length: number, isSign: boolean) => void

/**
 * Cuts a text into words and signs as the sentiment model reads them: folded, without web addresses; every name that
 * is mentioned is "@", an emoji of two units is one sign. Makes no strings.
 */
export function createWordScanner(see: SeeWord): (text: string) => void {
  const { kinds, folded } = letterTable()
  const units = new Uint16Array(longestWord + 1)

  const kindAt = (text: string, place: number) => kinds[text.charCodeAt(place)] ?? unitKinds.space

  function skipName(text: string, from: number, end: number): number {
    let place = from
    while (place < end && (kindAt(text, place) === unitKinds.letter || text.charCodeAt(place) === dot))
      place++
    return place
  }

  function skipAddress(text: string, from: number, end: number): number {
    let place = from
    while (place < end && kindAt(text, place) !== unitKinds.space) place++
    return place
  }

  function readWord(text: string, from: number, end: number): number {
    let place = from
    let length = 0
    for (; place < end && length < longestWord; place++) {
      const unit = text.charCodeAt(place)
      const kind = kinds[unit]
      if (kind === unitKinds.dropped) continue
      if (kind !== unitKinds.letter) break
      const letter = folded[unit] as number
      if (length >= 3 && units[length - 1] === drawnOut && units[length - 2] === letter) continue
      const isThird = length >= 2 && units[length - 1] === letter && units[length - 2] === letter
      units[length++] = isThird ? drawnOut : letter
    }
    see(units, length, false)
    return place
  }

  function readSign(text: string, from: number, end: number): number {
    units[0] = folded[text.charCodeAt(from)] as number
    const next = from + 1 < end ? text.charCodeAt(from + 1) : 0
    const isPair = (units[0] & 0xfc00) === highSurrogate && (next & 0xfc00) === lowSurrogate
    if (isPair) units[1] = next
    see(units, isPair ? 2 : 1, true)
    return from + (isPair ? 2 : 1)
  }

  return (text) => {
    const end = Math.min(text.length, unitsRead)
    let place = 0
    while (place < end) {
      const unit = text.charCodeAt(place)
      const kind = kinds[unit]
      if (kind === unitKinds.space || kind === unitKinds.dropped) place++
      else if (unit === smallH && isAddress(text, place)) place = skipAddress(text, place, end)
      else if (kind === unitKinds.letter) place = readWord(text, place, end)
      else {
        const isName = unit === at && place + 1 < end && kindAt(text, place + 1) === unitKinds.letter
        const after = readSign(text, place, end)
        place = isName ? skipName(text, after, end) : after
      }
    }
  }
}
