import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'
/**
 * Unpacks Debian packages into a folder of ours. Nothing is installed into the system, and nothing of it needs root: the
 * packages are fetched from the mirror that the system itself uses.
 * @param release whose packages; the system's own when null
 * @throws {Error} where there is no Debian, or its mirror does not answer
 */
export function unpackDebian(folder, release, packages) {
  if (existsSync(folder)) return
  if (process.platform !== 'linux' || !existsSync(keyring)) throw new Error('It is a package of Debian.')
  const mirror = findMirror()
  if (mirror === null) throw new Error("No mirror of Debian is among the system's package sources.")
  const work = mkdtempSync(join(tmpdir(), 'relais-debian-'))
  try {
    for (const part of ['lists/partial', 'cache/archives/partial'])
      mkdirSync(join(work, part), { recursive: true })
    writeFileSync(
      join(work, 'one.list'),
      `deb [signed-by=${keyring}] ${mirror} ${release ?? ownRelease()} main\n`,
    )
    const apart = {
      'Dir::Etc::sourcelist': join(work, 'one.list'),
      'Dir::Etc::sourceparts': '-',
      'Dir::State::lists': join(work, 'lists'),
      'Dir::Cache': join(work, 'cache'),
      'Acquire::Languages': 'none',
    }
    const options = Object.entries(apart).flatMap(([name, value]) => ['-o', `${name}=${value}`])
    run('apt-get', [...options, 'update'], work)
    run('apt-get', [...options, 'download', ...packages], work)
    const archives = readdirSync(work).filter((name) => name.endsWith('.deb'))
    for (const archive of archives) run('dpkg', ['-x', archive, 'unpacked'], work)
    mkdirSync(folder, { recursive: true })
    const unpacked = join(work, 'unpacked')
    // Some packages still name /lib, which has been a link to /usr/lib for long.
    if (existsSync(join(unpacked, 'lib'))) run('cp', ['-r', 'lib', 'usr'], unpacked)
    renameOrCopy(join(unpacked, 'usr'), join(folder, 'usr'))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function ownRelease() {
  return /^VERSION_CODENAME=(\S+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'stable'
}

/** The address that the system's own package sources name for Debian, in either of their two formats. */
function findMirror() {
  const parts = '/etc/apt/sources.list.d'
  const files = [
    '/etc/apt/sources.list',
    ...(existsSync(parts)
      ? readdirSync(parts)
          .sort()
          .map((name) => join(parts, name))
      : []),
  ]
  for (const file of files) {
    if (!existsSync(file)) continue
    const text = readFileSync(file, 'utf8').replaceAll(/^#.*$/gm, '')
    const found = /^(?:URIs:|deb (?:\[[^\]]*\] )?)\s*(https?:\S*\/debian)\/?(?=\s)/m.exec(text)
    if (found) return found[1]
  }
  return null
}

function renameOrCopy(from, to) {
  try {
    renameSync(from, to)
  } catch {
    run('cp', ['-r', from, to], '/')
  }
}

function run(program, args, cwd) {
  const { status, error, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', timeout: 60_000 })
  if (status !== 0) throw new Error(error?.message ?? stderr.trim().split('\n').at(-1) ?? program)
}
