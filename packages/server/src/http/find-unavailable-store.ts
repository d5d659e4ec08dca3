/** PostgreSQL's own codes for being away: shutting down, crashed, starting up, or out of connections. */
const postgresAway = new Set(['57P01', '57P02', '57P03', '53300', '08000', '08003', '08006'])
const networkAway = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH'])

/** Whether an error says that a server behind us is away. */
export function findUnavailableStore(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (postgresAway.has(code) || error.message.startsWith('Connection terminated')) return 'PostgreSQL'
  if (networkAway.has(code) || error.message.includes('socket hang up')) return 'A store'
  return findUnavailableStore(error.cause)
}
