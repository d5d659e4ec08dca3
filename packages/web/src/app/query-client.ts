import { QueryClient } from '@tanstack/react-query'
import { RequestFailure } from './request.ts'

/** Asking again helps only where the trouble may pass by itself. */
const passing = new Set(['offline', 'store_unavailable'])

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && error instanceof RequestFailure && passing.has(error.code),
    },
  },
})
