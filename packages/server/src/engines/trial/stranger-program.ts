// Another user of the same machine, without any password, tries every door and says what came of it.
import { readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'

/** What the stranger knows: the place and the ports, as `ss` would show them. */
export interface StrangerTask {
  readonly dataDir: string
  readonly postgresPort: number
  readonly httpPort: number
  readonly tcpPort: number
  readonly watcherPort: number
}

/** By attempt: what the stranger was given, or how it was refused. */
export type StrangerReport = Readonly<Record<string, string>>

const task = JSON.parse(process.argv[2] ?? '') as StrangerTask

async function attempt(work: () => unknown): Promise<string> {
  try {
    return `got: ${String(await work())}`
  } catch (error) {
    return `refused: ${(error as Error).message.slice(0, 200)}`
  }
}

async function askPostgres(user: string, password: string): Promise<string> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: task.postgresPort,
    user,
    password,
    database: 'relais',
  })
  await client.connect()
  const { rows } = await client.query('SELECT text FROM note')
  await client.end()
  return JSON.stringify(rows)
}

function askHttp(sql: string, headers: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port: task.httpPort, method: 'POST', agent: false, headers },
      (response) => {
        let body = ''
        response.on('data', (chunk: Buffer) => {
          body += chunk.toString()
        })
        response.on('end', () =>
          response.statusCode === 200 ? resolve(body.trim()) : reject(new Error(body)),
        )
      },
    )
    call.on('error', reject)
    call.end(sql)
  })
}

/** The first packet of ClickHouse's native protocol: 0, client name, version, database, user, password. */
function nativeHello(user: string, password: string): Buffer {
  const text = (value: string) => Buffer.concat([Buffer.from([value.length]), Buffer.from(value)])
  return Buffer.concat([
    Buffer.from([0]),
    text('stranger'),
    Buffer.from([20, 1, 1]),
    text('relais'),
    text(user),
    text(password),
  ])
}

/** What a port answers to some bytes before it closes or falls silent. */
function say(port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port }, () => socket.write(bytes))
    let answer = ''
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString('latin1')
    })
    socket.on('error', reject)
    socket.setTimeout(500, () => socket.destroy())
    socket.on('close', () => resolve(answer))
  })
}

async function askNative(user: string, password: string): Promise<string> {
  const answer = await say(task.tcpPort, nativeHello(user, password))
  if (answer.charCodeAt(0) === 0) return 'signed in'
  throw new Error(answer)
}

/** Nothing is hoped for here but that something breaks. */
async function rubbish(port: number): Promise<string> {
  const kinds = [
    '\0\x01 hello\r\n\r\n',
    'GET / HTTP/9 x\r\n\r\n',
    '\x16\x03\x01\x02\0\x01',
    '\x09'.repeat(5_000),
  ]
  await Promise.all(kinds.map((bytes) => say(port, Buffer.from(bytes, 'latin1'))))
  return ''
}

async function askWatcher(...lines: readonly object[]): Promise<string> {
  const answer = await say(
    task.watcherPort,
    Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join('')),
  )
  if (/"type":"(?!hello)/.test(answer)) return answer
  throw new Error(`nothing but ${answer || 'silence'}`)
}

const guess = {
  type: 'join',
  proof: 'a'.repeat(64),
  pid: process.pid,
  role: 'command',
  engines: ['postgres'],
  url: null,
}
const attempts: Record<string, () => unknown> = {
  'list the directory': () => readdirSync(task.dataDir),
  'read engines.json': () => readFileSync(join(task.dataDir, 'engines.json'), 'utf8'),
  'read users.xml': () => readFileSync(join(task.dataDir, 'clickhouse', 'users.xml'), 'utf8'),
  'PostgreSQL as relais without a password': () => askPostgres('relais', ''),
  'PostgreSQL as relais with a guess': () => askPostgres('relais', 'relais'),
  'PostgreSQL as postgres': () => askPostgres('postgres', 'postgres'),
  'ClickHouse rows as nobody': () => askHttp('SELECT * FROM relais.note'),
  'ClickHouse rows as relais without a password': () =>
    askHttp('SELECT * FROM relais.note', { 'X-ClickHouse-User': 'relais' }),
  'ClickHouse rows as relais with a guess': () =>
    askHttp('SELECT * FROM relais.note', { 'X-ClickHouse-User': 'relais', 'X-ClickHouse-Key': 'relais' }),
  'ClickHouse names of tables': () => askHttp("SELECT name FROM system.tables WHERE database = 'relais'"),
  'ClickHouse a file': () => askHttp("SELECT * FROM file('/etc/hostname', LineAsString)"),
  'ClickHouse an address': () =>
    askHttp(`SELECT * FROM url('http://127.0.0.1:${task.httpPort}/ping', LineAsString)`),
  'ClickHouse another server': () =>
    askHttp(`SELECT * FROM remote('127.0.0.1:${task.tcpPort}', relais.note)`),
  'ClickHouse a new table': () => askHttp('CREATE TABLE default.mine (a Int8) ENGINE = Memory'),
  'ClickHouse a new user': () => askHttp('CREATE USER me'),
  'ClickHouse running queries': () => askHttp('SELECT query FROM system.processes'),
  'ClickHouse an end to queries': () => askHttp("KILL QUERY WHERE user = 'relais' OR 1 SYNC"),
  'ClickHouse closed ports': () => askHttp('SYSTEM STOP LISTEN HTTP'),
  'ClickHouse an end': () => askHttp('SYSTEM SHUTDOWN'),
  'native ClickHouse as relais without a password': () => askNative('relais', ''),
  'native ClickHouse as relais with a guess': () => askNative('relais', 'relais'),
  'rubbish for ClickHouse': () => rubbish(task.httpPort),
  'rubbish for native ClickHouse': () => rubbish(task.tcpPort),
  'rubbish for PostgreSQL': () => rubbish(task.postgresPort),
  'rubbish for the watcher': () => rubbish(task.watcherPort),
  'watcher with a guess': () => askWatcher({ type: 'hello', nonce: 'x' }, guess),
  'watcher without a proof': () => askWatcher({ type: 'leave' }),
  'watcher with rubbish': () => askWatcher({ type: 'stop' }),
}

const outcomes = Object.entries(attempts).map(async ([name, work]) => [name, await attempt(work)] as const)
const report: StrangerReport = Object.fromEntries(await Promise.all(outcomes))
// A refused connection may stay open on our side.
process.stdout.write(JSON.stringify(report), () => process.exit(0))
