import { createHash, randomBytes } from 'node:crypto'

const prefix = 'rk_'
const shownCharacters = 9

/** A new key: `rk_` and 32 random bytes, so guessing is hopeless and a plain SHA-256 is safe to keep. */
export function createKeySecret(): string {
  return prefix + randomBytes(32).toString('base64url')
}

/** What the store keeps of a key. */
export function hashKeySecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** The first characters, by which people tell their keys apart. */
export function startOfKeySecret(secret: string): string {
  return secret.slice(0, shownCharacters)
}
