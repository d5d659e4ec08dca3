// Runs in a process of its own: the call below blocks its main thread for as long as the server lives.
import { flushCompileCache } from 'node:module'
import { DataType, load, open } from 'ffi-rs'
import { loopback } from './choose-port.ts'
import { clickhouseLaunchSql } from './clickhouse-config.ts'
import { dieWithParent } from './follow-parent.ts'

/** What `start-clickhouse.ts` hands over as the first argument, in JSON. Everybody can read it: no secrets. */
export interface ClickhouseChildTask {
  readonly library: string
  readonly dataDir: string
  readonly configFile: string
  readonly httpPort: number
  readonly tcpPort: number
  readonly parentPid: number
}

const task = JSON.parse(process.argv[2] ?? '') as ClickhouseChildTask
dieWithParent(task.parentPid, 'SIGKILL')

const commandLine = [
  'clickhouse',
  `--path=${task.dataDir}`,
  `--config-file=${task.configFile}`,
  `--http_port=${task.httpPort}`,
  `--tcp_port=${task.tcpPort}`,
  `--listen_host=${loopback}`,
  '--log-level=warning',
  '--multiquery',
  `--query=${clickhouseLaunchSql}`,
]
flushCompileCache()
open({ library: 'clickhouse', path: task.library })
load({
  library: 'clickhouse',
  funcName: 'chdb_query_cmdline',
  retType: DataType.External,
  paramsType: [DataType.I32, DataType.StringArray],
  paramsValue: [commandLine.length, commandLine],
})
process.exit(0)
