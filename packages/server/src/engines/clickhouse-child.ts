// Runs in a process of its own: the call at the end blocks its main thread for as long as the server lives.

import { flushCompileCache } from 'node:module'
import { Worker } from 'node:worker_threads'
import { DataType, load, open } from 'ffi-rs'
import { loopback } from './choose-port.ts'
import { clickhouseLaunchSql } from './clickhouse-config.ts'
import { dieWithParent } from './follow-parent.ts'
import { pretendTerminal } from './system-calls.ts'

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

// Without a terminal the library ends the whole server at the first malformed request, and anybody on this machine can
// send one. With a terminal it takes itself for a program in use, and answers with an error like any server.
const terminal = pretendTerminal()

// The server is asked to end by a word on the pipe: when its launching query is killed next, it reads on from its
// terminal, where it is told to leave. A pipe that closes without that word means that whoever started this is gone.
const listen = `
  const { writeSync } = require('node:fs')
  const { Socket } = require('node:net')
  let leaving
  const parent = new Socket({ fd: 3 })
  parent.on('data', () => {
    leaving ??= setInterval(() => writeSync(${terminal}, 'exit\\n'), 30)
  })
  parent.on('close', () => leaving ?? process.kill(process.pid, 'SIGKILL'))
`
new Worker(listen, { eval: true }).unref()

const commandLine = [
  'clickhouse',
  `--path=${task.dataDir}`,
  `--config-file=${task.configFile}`,
  `--http_port=${task.httpPort}`,
  `--tcp_port=${task.tcpPort}`,
  `--listen_host=${loopback}`,
  '--log-level=warning',
  '--multiquery',
  '--interactive',
  '--disable_suggestion',
  '--progress=off',
  // The library closes this file to others: it must be one of its own.
  `--history_file=${task.dataDir}/history`,
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
