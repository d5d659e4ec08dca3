import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { getDataDirSecret } from '../data-dir-secret.ts'

const version = 'v1'
const tagBytes = 16
const nonceBytes = 12

async function keyOf(dataDir: string): Promise<Buffer> {
  const secret = await getDataDirSecret(dataDir, 'connections')
  return Buffer.from(hkdfSync('sha256', secret, '', 'relais connections', 32))
}

/**
 * Seals a secret for the store: AES-256-GCM under a key that lies in the data directory, never in the store.
 * @param place what it belongs to: sealed for one place, it does not open in another
 */
export async function seal(dataDir: string, place: string, text: string): Promise<string> {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', await keyOf(dataDir), nonce).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `${version}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** @returns null for what this data directory did not seal for this place, or what somebody changed */
export async function unseal(dataDir: string, place: string, sealed: string): Promise<string | null> {
  const [kind, text = ''] = sealed.split('.')
  const bytes = Buffer.from(text, 'base64url')
  if (kind !== version || bytes.length < nonceBytes + tagBytes) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', await keyOf(dataDir), bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
    const body = bytes.subarray(nonceBytes + tagBytes)
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
