import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A secret of this data directory: 32 random bytes in base64url, made at the first call and readable by its owner
 * alone. Two processes that make it at once get the same one.
 * @param name what it is for, such as `session`; each purpose has its own
 */
export async function getDataDirSecret(dataDir: string, name: string): Promise<string> {
  const folder = join(dataDir, 'secrets')
  const path = join(folder, name)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(path)) await writeOnce(folder, path)
  const secret = (await readFile(path, 'utf8')).trim()
  if (secret.length < 40)
    throw new Error(`The secret in ${path} is damaged. Remove the file to make a new one.`)
  return secret
}

/** Writes aside and links into place: whoever comes second finds the whole file of whoever came first. */
async function writeOnce(folder: string, path: string): Promise<void> {
  const aside = join(folder, `.${randomBytes(6).toString('hex')}`)
  await writeFile(aside, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true })
  try {
    await link(aside, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await unlink(aside)
  }
}
