import type { Role } from '../role.ts'
import type { ApiScope } from './access.schema.ts'

const importPaths = /^\/api\/v1\/(uploads|imports)(\/|$)/
/** Questions that are too long for an address, and change nothing. */
const longQuestions = /^\/api\/v1\/teams\/choose(\.csv)?$/

/**
 * Whether a key with these scopes may send this request at all. `read` looks, `import` handles uploads and imports
 * and sees nothing else, `manage` does both and everything that a manager may; the role then decides as for people.
 */
export function keyAllows(scopes: readonly ApiScope[], method: string, path: string): boolean {
  if (scopes.includes('manage')) return true
  if (importPaths.test(path))
    return scopes.includes('import') || (method === 'GET' && scopes.includes('read'))
  return (method === 'GET' || longQuestions.test(path)) && scopes.includes('read')
}

/** The role that a key acts in: as little as its scopes need. */
export function roleOfKey(scopes: readonly ApiScope[]): Role {
  if (scopes.includes('manage')) return 'manager'
  return scopes.includes('import') ? 'analyst' : 'viewer'
}
