import { useState } from 'react'
import { useSession } from '../access/api/session.ts'
import type { TypedPrices } from './prices.ts'

function read(key: string): TypedPrices {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    return Object.fromEntries(Object.entries(stored).filter(([, text]) => typeof text === 'string'))
  } catch {
    return {}
  }
}

/** Prices as typed, one set for each workspace and currency. They stay in this browser. */
export function usePrices(currency: string): [TypedPrices, (prices: TypedPrices) => void] {
  const { workspace } = useSession()
  const key = `relais-team-prices ${workspace.id} ${currency}`
  const [held, setHeld] = useState({ key, prices: read(key) })
  const prices = held.key === key ? held.prices : read(key)
  const keep = (next: TypedPrices) => {
    setHeld({ key, prices: next })
    try {
      localStorage.setItem(key, JSON.stringify(next))
    } catch {
      // Kept until the page is left.
    }
  }
  return [prices, keep]
}
