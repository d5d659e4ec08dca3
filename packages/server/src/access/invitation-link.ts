import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * What an invitation's address ends in: its id and a keyed hash of it. The hash is computed, not stored, so the
 * address can be shown again, and reading the database does not let anybody in.
 */
export function invitationToken(id: string, secret: string): string {
  return `${id}.${signature(id, secret)}`
}

/** The invitation's id; null when the token was not made here. */
export function readInvitationToken(token: string, secret: string): string | null {
  const [id = '', given = ''] = token.split('.')
  const expected = Buffer.from(signature(id, secret))
  const actual = Buffer.from(given)
  return expected.length === actual.length && timingSafeEqual(expected, actual) ? id : null
}

function signature(id: string, secret: string): string {
  return createHmac('sha256', secret).update(`invitation\0${id}`).digest('base64url')
}
