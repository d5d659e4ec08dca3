import { execFile } from 'node:child_process'
import { existsSync, lstatSync } from 'node:fs'
import { copyFile, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from './free-port.ts'
import { missing, serversFolder } from './servers-folder.ts'
import { startChild } from './start-child.ts'
import { createWordPressOwner, type WordPressOwner } from './wordpress-owner.ts'

/** A site made with WordPress itself, as Debian packages it, on PHP and MariaDB. */
export interface WordPressServer {
  readonly url: string
  /** As it names itself: 6.1.9. */
  readonly version: string
  readonly owner: WordPressOwner
  stop(): Promise<void>
}

const run = promisify(execFile)
const usr = join(serversFolder, 'wordpress', 'usr')
const ownFiles = join(serversFolder, 'wordpress-site')

/** A program of the unpacked packages with the libraries that came with it. */
async function withLibraries(variables: Readonly<Record<string, string>>, command: readonly string[]) {
  const libraries = (await readdir(join(usr, 'lib'))).map((name) => join(usr, 'lib', name))
  const environment = Object.entries({ LD_LIBRARY_PATH: libraries.join(':'), ...variables })
  return ['/usr/bin/env', ...environment.map(([name, value]) => `${name}=${value}`), ...command]
}

async function phpCommand(): Promise<readonly string[]> {
  const program = (await readdir(join(usr, 'bin'))).find((name) => /^php\d/u.test(name)) ?? 'php'
  const extensions = (await readdir(join(usr, 'lib', 'php'))).find((name) => /^\d{8}$/u.test(name)) ?? ''
  const named = ['mysqlnd', 'mysqli', 'mbstring', 'ctype', 'tokenizer', 'dom', 'xml', 'simplexml', 'iconv']
  const settings = [
    `extension_dir=${join(usr, 'lib', 'php', extensions)}`,
    // Else each question compiles all of WordPress again.
    'zend_extension=opcache',
    'opcache.enable_cli=1',
  ]
  const all = [...settings, ...named.map((name) => `extension=${name}`)]
  return [join(usr, 'bin', program), '-n', ...all.flatMap((setting) => ['-d', setting])]
}

/** A database that listens on a socket in a folder of ours alone; it asks nobody who they are. */
async function startMariaDb(folder: string, socket: string) {
  const data = join(folder, 'database')
  await mkdir(data)
  const settings = {
    datadir: data,
    socket,
    'lc-messages-dir': join(usr, 'share', 'mysql'),
    'character-sets-dir': join(usr, 'share', 'mysql', 'charsets'),
    'innodb-log-file-size': '8M',
    'innodb-flush-log-at-trx-commit': '0',
    ...(process.getuid?.() === 0 ? { user: 'root' } : {}),
  }
  const named = Object.entries(settings).map(([name, value]) => `--${name}=${value}`)
  const program = join(usr, 'sbin', 'mariadbd')
  const alone = ['--no-defaults', '--skip-networking', '--skip-grant-tables', '--silent-startup']
  const command = await withLibraries({}, [program, ...alone, ...named])
  return startChild<true>([join(serversFolder, 'keep.mjs'), ...command], async () =>
    existsSync(socket) ? true : null,
  )
}

/** Starts a site of its own for a test, in Bangkok's time; see `missing.wordpress` for whether it can. */
export async function startWordPress(): Promise<WordPressServer> {
  if (missing.wordpress !== null) throw new Error(missing.wordpress)
  const home = await mkdtemp(join(tmpdir(), 'relais-test-wordpress-'))
  const [site, socket] = [join(home, 'site'), join(home, 'socket')]
  const database = await startMariaDb(home, socket)
  // Links lead into other packages, whose files no page of ours needs.
  const filter = (path: string) => !lstatSync(path).isSymbolicLink()
  await cp(join(usr, 'share', 'wordpress'), site, { recursive: true, filter })
  const plugins = join(site, 'wp-content', 'mu-plugins')
  await mkdir(plugins)
  await copyFile(join(ownFiles, 'wp-config.php'), join(site, 'wp-config.php'))
  await copyFile(join(ownFiles, 'open-comments.php'), join(plugins, 'open-comments.php'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const variables = { SITE_URL: url, SITE_SOCKET: socket }
  const php = await phpCommand()
  const [program = '', ...args] = await withLibraries(variables, [
    ...php,
    join(ownFiles, 'install.php'),
    site,
  ])
  const { version, password } = JSON.parse((await run(program, args)).stdout) as {
    readonly version: string
    readonly password: string
  }
  const serve = await withLibraries(variables, [...php, '-S', `127.0.0.1:${port}`, '-t', site])
  const server = await startChild<true>([join(serversFolder, 'keep.mjs'), ...serve], async () =>
    (await fetch(`${url}/?rest_route=/`)).ok ? true : null,
  )
  return {
    url,
    version,
    owner: createWordPressOwner(url, password),
    stop: async () => {
      await server.stop()
      await database.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}
