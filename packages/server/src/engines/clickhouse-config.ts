import { createHash } from 'node:crypto'
import { totalmem } from 'node:os'
import { loopback } from './choose-port.ts'

/** A replica as another node reaches it over the native protocol. */
export interface RemoteNode {
  readonly host: string
  readonly tcpPort: number
  readonly user: string
  readonly password: string
}

/** Clusters by name: a list of shards, each a list of replicas. */
export type RemoteServers = Readonly<Record<string, readonly (readonly RemoteNode[])[]>>

export interface ClickhouseConfig {
  readonly usersFile: string
  readonly backupsDir: string
  readonly maxMemoryBytes: number
  readonly remoteServers?: RemoteServers
  /** Substituted for `{name}` in DDL, for instance the shard's number. */
  readonly macros?: Readonly<Record<string, string>>
}

const markCacheShare = 8
const largestMarkCacheBytes = 1024 ** 3

/** Share of the machine's memory (or of the container's, where smaller) that ClickHouse may take, in bytes. */
export function clickhouseMemoryBytes(share = 0.4): number {
  const constrained = process.constrainedMemory()
  const total = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem()
  return Math.floor(total * share)
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function element(name: string, content: string | number): string {
  return `<${name}>${typeof content === 'number' ? content : escapeXml(content)}</${name}>`
}

function remoteServersXml(servers: RemoteServers): string {
  const replica = (node: RemoteNode) =>
    `<replica>${element('host', node.host)}${element('port', node.tcpPort)}${element('user', node.user)}${element('password', node.password)}</replica>`
  const shard = (nodes: readonly RemoteNode[]) => `<shard>${nodes.map(replica).join('')}</shard>`
  const clusters = Object.entries(servers).map(
    ([name, shards]) => `<${name}>${shards.map(shard).join('')}</${name}>`,
  )
  return `<remote_servers>${clusters.join('')}</remote_servers>`
}

/** The server's configuration file. */
export function clickhouseConfigXml(config: ClickhouseConfig): string {
  const macros = Object.entries(config.macros ?? {}).map(([name, value]) => element(name, value))
  return [
    '<clickhouse>',
    element('users_config', config.usersFile),
    '<logger><console>1</console></logger>',
    element('timezone', 'UTC'),
    element('max_server_memory_usage', config.maxMemoryBytes),
    element(
      'mark_cache_size',
      Math.min(largestMarkCacheBytes, Math.floor(config.maxMemoryBytes / markCacheShare)),
    ),
    element('background_schedule_pool_size', 16),
    `<backups>${element('allowed_path', config.backupsDir)}</backups>`,
    config.remoteServers ? remoteServersXml(config.remoteServers) : '',
    macros.length > 0 ? `<macros>${macros.join('')}</macros>` : '',
    '</clickhouse>',
  ].join('\n')
}

/**
 * The users file: `relais` with a password, and `default`, without which the server cannot launch itself.
 * Whoever can reach the port may sign in as `default`, so it may do nothing but open the two ports and wait, and its
 * quota is used up by the three statements that launch the server: nobody can close the ports again.
 */
export function clickhouseUsersXml(user: string, password: string): string {
  const hash = createHash('sha256').update(password).digest('hex')
  const fromHere = `<networks>${element('ip', loopback)}</networks><profile>default</profile>`
  return [
    '<clickhouse>',
    '<profiles><default></default></profiles>',
    '<quotas><default></default>',
    '<launch><interval><duration>1000000000</duration><queries>3</queries></interval></launch></quotas>',
    '<users>',
    `<${user}>${element('password_sha256_hex', hash)}${fromHere}<quota>default</quota><access_management>1</access_management></${user}>`,
    `<default><password></password>${fromHere}<quota>launch</quota><grants>`,
    '<query>GRANT SYSTEM LISTEN ON *.*</query><query>GRANT SELECT ON system.numbers</query>',
    '</grants></default>',
    '</users>',
    '</clickhouse>',
  ].join('\n')
}

/** The statements that turn the library into a server and keep it one. */
export const clickhouseLaunchSql = [
  'SYSTEM START LISTEN HTTP;',
  'SYSTEM START LISTEN TCP;',
  'SELECT sleepEachRow(0.1) FROM system.numbers FORMAT Null SETTINGS max_block_size = 1;',
].join(' ')
