import { useState } from 'react'
import { useReportFailure } from '../../app/report-failure.ts'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { useSavePrices } from './api/prices.ts'
import { readPrices, type TypedPrices } from './prices.ts'

export interface TypedPricesState {
  readonly typed: TypedPrices
  /** While somebody types: a team is chosen with it, and nothing is kept. */
  readonly type: (prices: TypedPrices) => void
  /** Keeps what can be read of these, for those who may; of others it stays a trial. */
  readonly keep: (prices: TypedPrices) => void
  readonly keepNote: (accountId: string, price: Range, note: string) => void
  readonly mayKeep: boolean
}

interface Range {
  readonly low: number
  readonly high: number
}

/** Prices that differ from what is saved in this currency. */
export function useTypedPrices(currency: string): TypedPricesState {
  const { role } = useSession()
  const mayKeep = hasRole(role, 'analyst')
  const [held, setHeld] = useState({ currency, typed: {} as TypedPrices })
  const typed = held.currency === currency ? held.typed : {}
  const save = useSavePrices()
  const reportFailure = useReportFailure()
  const type = (prices: TypedPrices) => setHeld({ currency, typed: prices })
  const forget = (saved: TypedPrices) =>
    setHeld((now) => ({
      currency: now.currency,
      typed: Object.fromEntries(Object.entries(now.typed).filter(([id, text]) => saved[id] !== text)),
    }))
  return {
    ...{ typed, type, mayKeep },
    keep: (prices) => {
      const read = readPrices(prices, currency)
      if (!mayKeep || read.length === 0) return
      const saved = Object.fromEntries(read.map(({ accountId }) => [accountId, prices[accountId] ?? '']))
      save.mutate({ currency, prices: read }, { onSuccess: () => forget(saved), onError: reportFailure })
    },
    keepNote: (accountId, { low, high }, note) =>
      save.mutate(
        { currency, prices: [{ accountId, price: { low, high }, note }] },
        { onError: reportFailure },
      ),
  }
}
