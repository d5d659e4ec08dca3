import { handleLetters } from './handle-letters.ts'

export const gramLength = 5

/** The runs of five letters of a handle, each once; a shorter one is its own. */
export function handleGrams(letters: string): string[] {
  if (letters.length <= gramLength) return letters === '' ? [] : [letters]
  const grams = new Set<string>()
  for (let at = 0; at + gramLength <= letters.length; at++) grams.add(letters.slice(at, at + gramLength))
  return [...grams]
}

/** Which pieces are how common among the handles of a corpus. */
export interface HandleIndex {
  readonly handles: number
  /** At most so many handles hold the piece; all of them for pieces too short to tell. */
  holdersOf(piece: string): number
}

/**
 * Counts the pieces of handles, so that "senator" tells nothing in a parliament and "toddyoung" tells much.
 * @example indexHandles(['RepToddYoung', 'sentoddyoung', 'SenSmith']).holdersOf('toddyoung') // 2
 */
export function indexHandles(handles: readonly string[]): HandleIndex {
  const counts = new Map<string, number>()
  for (const handle of handles)
    for (const gram of handleGrams(handleLetters(handle))) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return {
    handles: handles.length,
    holdersOf: (piece) =>
      piece.length < gramLength
        ? (counts.get(piece) ?? handles.length)
        : Math.min(...handleGrams(piece).map((gram) => counts.get(gram) ?? handles.length)),
  }
}
