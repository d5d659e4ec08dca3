import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { choosePort } from '@relais/server/engines/choose-port'
import type { ClickhouseAddress, RunningEngine } from '@relais/server/engines/running-engine'
import { startClickHouse } from '@relais/server/engines/start-clickhouse'

/** Two ClickHouse servers that know each other as the shards of one cluster. */
export interface Shards {
  /** Its name in remote_servers. */
  readonly cluster: string
  readonly nodes: readonly RunningEngine<ClickhouseAddress>[]
  /** Starts a node again, on the same ports and files, after its process has ended. */
  restart(place: number): Promise<void>
  stop(): Promise<void>
}

const cluster = 'shards'

export async function startShards(): Promise<Shards> {
  const dir = await mkdtemp(join(tmpdir(), 'relais-test-shards-'))
  const password = randomBytes(18).toString('base64url')
  const ports: number[] = []
  for (let i = 0; i < 4; i++) ports.push(await choosePort(undefined, ports))
  const places = [0, 1].map((place) => ({
    httpPort: ports[2 * place] as number,
    tcpPort: ports[2 * place + 1] as number,
  }))
  const remoteServers = {
    [cluster]: places.map(({ tcpPort }) => [{ host: '127.0.0.1', tcpPort, user: 'relais', password }]),
  }
  const start = (place: number) =>
    startClickHouse({
      ...(places[place] as (typeof places)[number]),
      dir: join(dir, `node-${place}`),
      logFile: join(dir, `node-${place}.log`),
      password,
      remoteServers,
    })
  const nodes = await Promise.all(places.map((_, place) => start(place)))
  return {
    cluster,
    nodes,
    restart: async (place) => {
      const node = await start(place)
      if (node.address.tcpPort !== places[place]?.tcpPort)
        throw new Error('Somebody took the port of this shard.')
      nodes[place] = node
    },
    stop: async () => {
      await Promise.all(nodes.map((node) => node.stop()))
      await rm(dir, { recursive: true, force: true })
    },
  }
}
