import { createHmac } from 'node:crypto'
import { getDataDirSecret } from '../data-dir-secret.ts'

/**
 * How an erased account is remembered: HMAC-SHA-256 of its platform and handle under a key of this data directory, as
 * hexadecimal digits. Handles are few enough to be tried one by one, so a hash without the key would name the person.
 * @param workspaceId in the hash, so that two workspaces' lists cannot be compared
 */
export type AccountKeyOf = (workspaceId: string, platform: string, handleKey: string) => string

/** The key is made on first use, readable by its owner alone, and lost with the data directory. */
export async function loadAccountKey(dataDir: string): Promise<AccountKeyOf> {
  const secret = await getDataDirSecret(dataDir, 'erasure')
  return (workspaceId, platform, handleKey) =>
    createHmac('sha256', secret).update([workspaceId, platform, handleKey].join('\0')).digest('hex')
}
