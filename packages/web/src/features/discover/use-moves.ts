import { startTransition, useEffect, useRef, useState } from 'react'
import { rankMoves } from './rank-moves.ts'

/** How long a move stays to be read. */
const ghostMs = 2_000
const noMoves: ReadonlyMap<string, number> = new Map()

/**
 * How far everybody has moved since the weights began to change; forgotten two seconds after the last change.
 * @param ids best first
 */
export function useMoves(ids: readonly string[], weightsKey: string): ReadonlyMap<string, number> {
  const settled = useRef({ key: weightsKey, ids })
  const [moves, setMoves] = useState(noMoves)
  useEffect(() => {
    if (settled.current.key === weightsKey) {
      settled.current = { key: weightsKey, ids }
      return
    }
    startTransition(() => setMoves(rankMoves(settled.current.ids, ids)))
    const timer = setTimeout(() => {
      settled.current = { key: weightsKey, ids }
      setMoves(noMoves)
    }, ghostMs)
    return () => clearTimeout(timer)
  }, [ids, weightsKey])
  return moves
}
