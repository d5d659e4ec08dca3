import { findTrouble, Trouble } from './trouble.ts'

const unknownNames = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NONAME'])
const slow = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
])

function codesOf(error: unknown): string[] {
  const codes: string[] = []
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 10; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string') codes.push(at.code)
    if (at instanceof AggregateError) codes.push(...at.errors.flatMap(codesOf))
  }
  return codes
}

/**
 * What a failed connection means to people.
 * @param hasBegun the answer had begun: whatever ends it now has cut it off
 */
export function explainFailure(error: unknown, host: string, hasBegun: boolean): Trouble {
  const known = findTrouble(error)
  if (known !== null) return known
  const codes = codesOf(error)
  if (codes.some((code) => slow.has(code)))
    return new Trouble('too_slow', `${host} took too long.`, { host }, error)
  if (hasBegun) return new Trouble('cut_off', `${host} ended its answer in the middle.`, { host }, error)
  if (codes.some((code) => unknownNames.has(code)))
    return new Trouble('host_unknown', `The name ${host} is not known.`, { host }, error)
  if (codes.includes('UND_ERR_SOCKET') || codes.includes('ECONNRESET'))
    return new Trouble('cut_off', `${host} ended the connection before it answered.`, { host }, error)
  return new Trouble('server_down', `Nobody answers at ${host}.`, { host }, error)
}
