import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from './free-port.ts'
import { serversFolder } from './servers-folder.ts'
import { createSnacPerson, type SnacPerson } from './snac-person.ts'
import { startChild } from './start-child.ts'

/** A server of the Mastodon kind: snac, which nobody here wrote. */
export interface SnacServer {
  readonly url: string
  /** As people write it behind the second @. */
  readonly host: string
  join(name: string): Promise<SnacPerson>
  followersOf(name: string): Promise<number>
  stop(): Promise<void>
}

const run = promisify(execFile)
const program = join(serversFolder, 'snac', 'usr', 'bin', 'snac')

async function answer(questions: readonly string[], args: readonly string[]): Promise<string> {
  const running = run(program, [...args])
  running.child.stdin?.end(questions.map((line) => `${line}\n`).join(''))
  return (await running).stdout
}

/** Starts a server of its own for a test; see `missing.snac` for whether it can. */
export async function startSnac(): Promise<SnacServer> {
  const home = await mkdtemp(join(tmpdir(), 'relais-test-snac-'))
  const data = join(home, 'data')
  const port = await freePort()
  const host = `127.0.0.1:${port}`
  const url = `http://${host}`
  await answer(['127.0.0.1', String(port), host, '', ''], ['init', data])
  const settings = join(data, 'server.json')
  await writeFile(
    settings,
    (await readFile(settings, 'utf8')).replace('"protocol": "https"', '"protocol": "http"'),
  )
  const isReady = async () => ((await fetch(`${url}/api/v1/instance`)).ok ? true : null)
  const server = await startChild<true>([join(serversFolder, 'keep.mjs'), program, 'httpd', data], isReady)
  return {
    url,
    host,
    join: async (name) => {
      const said = await answer([], ['adduser', data, name])
      const password = /password is (\S+)/u.exec(said)?.[1]
      if (password === undefined) throw new Error(`snac made no account: ${said}`)
      const profile = join(data, 'user', name, 'user.json')
      const shown = '"bio": "Cuts <b>bread</b>.", "show_contact_metrics": true,'
      await writeFile(profile, (await readFile(profile, 'utf8')).replace('"bio": "",', shown))
      return createSnacPerson(url, name, password)
    },
    followersOf: async (name) => {
      const found = await (await fetch(`${url}/api/v1/accounts/lookup?acct=${name}`)).json()
      return (found as { readonly followers_count: number }).followers_count
    },
    stop: async () => {
      await server.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}
