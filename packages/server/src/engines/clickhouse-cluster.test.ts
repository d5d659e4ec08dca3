import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { askClickhouse } from './ask-clickhouse.ts'
import { choosePort } from './choose-port.ts'
import { startClickHouse } from './start-clickhouse.ts'
import { trialDir } from './trial/trial-dir.ts'

it('two servers are the shards of one table, seen whole from either', async () => {
  const dir = trialDir()
  const password = 'a & <password>'
  const tcpPorts = [await choosePort(undefined)]
  tcpPorts.push(await choosePort(undefined, tcpPorts))
  const shards = tcpPorts.map((tcpPort) => [{ host: '127.0.0.1', tcpPort, user: 'relais', password }])
  const nodes = await Promise.all(
    tcpPorts.map((tcpPort, shard) =>
      startClickHouse({
        dir: join(dir, `node-${shard}`),
        logFile: join(dir, `node-${shard}.log`),
        password,
        tcpPort,
        remoteServers: { pair: shards },
        macros: { shard: String(shard) },
        maxMemoryBytes: 1024 ** 3,
      }),
    ),
  )
  onTestFinished(async () => void (await Promise.all(nodes.map((node) => node.stop()))))
  for (const [shard, { address }] of nodes.entries()) {
    await askClickhouse(address, 'CREATE TABLE relais.part (id UInt64) ENGINE = MergeTree ORDER BY id')
    await askClickhouse(
      address,
      'CREATE TABLE relais.whole AS relais.part ENGINE = Distributed(pair, relais, part, id)',
    )
    await askClickhouse(address, `INSERT INTO relais.part SELECT number * 2 + ${shard} FROM numbers(1000)`)
    expect(await askClickhouse(address, "SELECT getMacro('shard')")).toBe(`${shard}\n`)
  }
  for (const { address } of nodes) {
    expect(await askClickhouse(address, 'SELECT count(), sum(id) FROM relais.whole')).toBe('2000\t1999000\n')
  }
})
