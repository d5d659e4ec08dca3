import { handleLetters } from './handle-letters.ts'
import { longestSharedPiece } from './longest-shared-piece.ts'

export interface HandleLikeness {
  /** Both come down to the same letters. */
  readonly isSame: boolean
  /** What they share, in letters. */
  readonly piece: string
  /** Share of the shorter one's letters that the shared piece covers, 0 to 1. */
  readonly covered: number
  /** Share of the longer one's. */
  readonly coveredOfLonger: number
}

/**
 * How alike two handles are. Null when one of them has no letter: nothing can be said.
 * @example compareHandles('RepToddYoung', 'sentoddyoung') // { isSame: false, piece: 'toddyoung', covered: 0.75, coveredOfLonger: 0.75 }
 */
export function compareHandles(a: string, b: string): HandleLikeness | null {
  const [one, other] = [handleLetters(a), handleLetters(b)]
  if (one === '' || other === '') return null
  const piece = longestSharedPiece(one, other)
  return {
    isSame: one === other,
    piece,
    covered: piece.length / Math.min(one.length, other.length),
    coveredOfLonger: piece.length / Math.max(one.length, other.length),
  }
}

/**
 * How much a shared piece tells, in bits: log2 of (handles / handles that hold it), 0 when everybody's does. Capped at
 * 8, so that a corpus of a million does not make certain what one of a thousand cannot.
 * @param holders handles of the corpus that hold the piece, the two that are compared among them
 */
export function rarityOf(holders: number, handles: number): number {
  if (handles <= 0) return 0
  return Math.min(8, Math.max(0, Math.log2(handles / Math.max(1, holders))))
}
