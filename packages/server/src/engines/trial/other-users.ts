import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Nobody's number: not even a name goes with it. */
export const stranger = { uid: 61_234, gid: 61_234 }

/** The ordinary user that every system has. */
export async function ordinaryUser(): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all([run('id', ['-u', 'nobody']), run('id', ['-g', 'nobody'])])
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

/** Whether a test may run our programs as this user: only as root, and where the way to them is open to everybody. */
export async function canRunAs(user: { uid: number; gid: number }): Promise<boolean> {
  if (process.getuid?.() !== 0) return false
  try {
    await run(process.execPath, ['--check', join(import.meta.dirname, 'trial-dir.ts')], { ...user, cwd: '/' })
    return true
  } catch {
    return false
  }
}
