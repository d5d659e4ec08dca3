// A Bluesky network without an AppView: a personal data server (PDS) and the directory of identities (PLC), the
// official programs, on free loopback ports. Prints one line of JSON when both answer. Ends with whoever started it:
// its standard input closes then, also after `kill -9`.
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

process.env.LOG_ENABLED = 'false'
// Both programs listen on every interface; nobody but this machine is meant here.
const { listen } = Server.prototype
Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number' && typeof rest[0] !== 'string'
    ? listen.call(this, port, '127.0.0.1', ...rest)
    : listen.call(this, port, ...rest)
}
const { PDS } = await import('@atproto/pds')
const plcServer = (await import('@did-plc/server')).default

const dir = await mkdtemp(join(tmpdir(), 'relais-test-bluesky-'))
const plcPort = await freePort()
const plc = plcServer.PlcServer.create({ db: plcServer.Database.mock(), port: plcPort })
await plc.start()

const port = Number(process.argv[2] ?? 0) || (await freePort())
await mkdir(join(dir, 'blobs'))
const adminPassword = randomBytes(16).toString('hex')
const pds = await PDS.fromEnv({
  devMode: true,
  port,
  hostname: 'localhost',
  dataDirectory: dir,
  blobstoreDiskLocation: join(dir, 'blobs'),
  adminPassword,
  jwtSecret: randomBytes(16).toString('hex'),
  didPlcUrl: `http://localhost:${plcPort}`,
  serviceHandleDomains: ['.test'],
  plcRotationKeyK256PrivateKeyHex: randomBytes(32).toString('hex'),
  inviteRequired: false,
  disableSsrfProtection: true,
  rateLimitsEnabled: false,
})
await pds.start()
process.stdout.write(
  `${JSON.stringify({ pds: `http://localhost:${port}`, plc: `http://localhost:${plcPort}`, adminPassword })}\n`,
)

let isEnding = false
async function end() {
  if (isEnding) return
  isEnding = true
  await rm(dir, { recursive: true, force: true })
  process.exit(0)
}
process.stdin.resume().on('end', end).on('close', end)
process.on('SIGTERM', end)

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address()
      server.close(() => resolve(free))
    })
  })
}
