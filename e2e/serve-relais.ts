import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../packages/server/bin/relais.mjs', import.meta.url))
const builtPage = fileURLToPath(new URL('../packages/web/dist/index.html', import.meta.url))

export interface ServedRelais {
  readonly url: string
  readonly dataDir: string
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}

/**
 * Starts Relais as people do, on an empty data directory of its own, with its own stores.
 * @param preparesSample whether it loads a sample world while somebody is at the first screen, as it does for people
 * @throws Error when the web app has not been built, or with what Relais said when it did not start
 */
export async function serveRelais({
  preparesSample = false,
  env = {},
}: {
  readonly preparesSample?: boolean
  readonly env?: Readonly<Record<string, string>>
} = {}): Promise<ServedRelais> {
  if (!existsSync(builtPage))
    throw new Error('The web app is not built. Run: npm test, or npx vite build in packages/web')
  const dataDir = mkdtempSync(join(tmpdir(), 'relais-e2e-'))
  const port = await freePort()
  const args = [
    'start',
    '--data',
    dataDir,
    '--port',
    String(port),
    ...(preparesSample ? [] : ['--no-sample']),
  ]
  const child = spawn(process.execPath, [bin, ...args], {
    env: { ...process.env, DATABASE_URL: '', CLICKHOUSE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close')
  let complaints = ''
  child.stderr.on('data', (chunk) => {
    complaints += chunk
  })
  const said = once(createInterface(child.stdout), 'line')
  await Promise.race([said, closed])
  if (child.exitCode !== null) {
    rmSync(dataDir, { recursive: true, force: true })
    throw new Error(`relais start ended: ${complaints}`)
  }
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    stop: async () => {
      child.kill('SIGTERM')
      await closed
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
