import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { postgresCopyDir } from './postgres-programs.ts'
import { askPostgres } from './trial/ask-postgres.ts'
import { isPostmaster, processesLeft, processesOf } from './trial/processes-of.ts'
import { trialDir } from './trial/trial-dir.ts'
import { startProgram } from './trial/trial-program.ts'

const checkout = resolve(import.meta.dirname, '../../../..')

/** Arguments of unshare(1) that show the checkout at another place to one process and its children, and to nobody else. */
function seenAt(place: string): readonly string[] {
  return ['--mount', 'sh', '-c', `mount --bind "${checkout}" "${place}" && exec "$@"`, 'sh']
}

async function canMount(): Promise<boolean> {
  const place = mkdtempSync(join(tmpdir(), 'relais-mount-'))
  try {
    await promisify(execFile)('unshare', [...seenAt(place), 'true'])
    return true
  } catch {
    return false
  } finally {
    rmSync(place, { recursive: true })
  }
}

it('start for root out of a checkout, and in a directory, that no other user may enter, and open neither', async (test) => {
  if (process.getuid?.() !== 0 || !(await canMount())) return test.skip('needs root and the right to mount')
  const copy = await postgresCopyDir()
  const createdHere = [dirname(copy), copy].find((dir) => !existsSync(dir))
  onTestFinished(() => {
    if (createdHere) rmSync(createdHere, { recursive: true, force: true })
  })
  const dataDir = trialDir()
  const closed = join(dataDir, '..', 'closed')
  const place = join(closed, 'relais')
  mkdirSync(place, { recursive: true })
  mkdirSync(dataDir, { mode: 0o700 })

  const from = join(place, relative(checkout, import.meta.dirname), 'trial')
  const program = startProgram(
    'joining-program.ts',
    { dataDir },
    { wrapper: ['unshare', ...seenAt(place)], from },
  )
  const joined = await program.next('joined')
  expect(await askPostgres(joined.postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  const [postmaster] = processesOf(dataDir).filter(isPostmaster)
  expect(readlinkSync(`/proc/${postmaster?.pid}/exe`)).toBe(join(copy, 'bin', 'postgres'))
  expect(statSync(copy)).toMatchObject({ uid: 0, mode: 0o40755 })
  expect(statSync(join(dataDir, '..')).mode & 0o777).toBe(0o700)
  expect(statSync(dataDir).mode & 0o777).toBe(0o700)

  await program.leave()
  expect(await processesLeft(dataDir, 1_000)).toEqual([])
})
