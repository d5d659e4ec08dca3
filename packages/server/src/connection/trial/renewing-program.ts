import { readConfig } from '../../config.ts'
import { createTwitchConnector } from '../../connectors/twitch/twitch-connector.ts'
import { createLog } from '../../log.ts'
import { openRelais } from '../../open-relais.ts'
import { getWorkspace } from '../../workspace/get-workspace.ts'
import { isAuthorisable } from '../get-connectable.ts'
import { openAccess } from '../open-access.ts'

/**
 * A process that asks for the access token of Twitch when a line comes in, and prints it: for tests. Says `ready` once
 * it holds the tokens as they lie in the store.
 */
const [dataDir = '', apiUrl = '', loginUrl = '', tokenUrl = ''] = process.argv.slice(2)
const twitch = createTwitchConnector({ apiUrl, loginUrl })
if (!isAuthorisable(twitch)) throw new Error('Nobody authorises anything there.')
const { connect } = twitch
const connector = { ...twitch, connect: { ...connect, oauth: { ...connect.oauth, tokenUrl } } }
const relais = await openRelais(readConfig({ data: dataDir }, process.env), {
  role: 'cli',
  log: createLog('error'),
  connectors: [connector],
})
const ctx = relais.contextFor(await getWorkspace(relais.db, undefined), { kind: 'cli' })
const access = await openAccess(ctx, await relais.outside(), connector)
const { credentials } = access.partsFor(apiUrl)
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
say({ ready: credentials?.kind === 'token' })
process.stdin.once('data', async () => {
  try {
    say({ token: credentials?.kind === 'token' ? await credentials.accessToken() : null })
  } catch (error) {
    say({ error: String(error) })
  }
  await relais.close()
  process.exit()
})
