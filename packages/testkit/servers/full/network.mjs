// The whole Bluesky network in one process: a personal data server, the directory of identities, and the AppView that
// counts reactions, as its makers test it. Prints one line of JSON when all answer. Ends with whoever started it: its
// standard input closes then, also after `kill -9`. `node network.mjs POSTGRES_URL REDIS_HOST_AND_PORT`
const [, , dbPostgresUrl, redis] = process.argv
Object.assign(process.env, { LOG_ENABLED: 'false', NODE_ENV: 'test', REDIS_HOST: redis })
const { TestNetwork } = await import('@atproto/dev-env')
const network = await TestNetwork.create({ dbPostgresUrl, dbPostgresSchema: 'bluesky' })
const told = {
  pds: network.pds.url,
  plc: network.plc.url,
  appView: network.bsky.url,
  admin: network.pds.adminAuth(),
}
process.stdout.write(`${JSON.stringify(told)}\n`)

const end = () => process.exit(0)
process.stdin.resume().on('end', end).on('close', end)
process.on('SIGTERM', end)
