import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import type { BlueskyNetwork } from './bluesky-network.ts'
import { createPerson } from './bluesky-person.ts'
import { freePort } from './free-port.ts'
import { serversFolder } from './servers-folder.ts'
import { type ChildServer, startChild } from './start-child.ts'
import { callXrpc } from './xrpc.ts'

/** The whole network: also the AppView, which shows profiles, feeds, threads and counts to everybody. */
export interface FullBluesky extends BlueskyNetwork {
  readonly appView: string
}

interface Told {
  readonly pds: string
  readonly plc: string
  readonly appView: string
  readonly admin: string
}

const redisFolder = join(serversFolder, 'redis', 'usr')

async function startRedis(): Promise<ChildServer<number>> {
  const port = await freePort()
  const libraries = readdirSync(join(redisFolder, 'lib')).map((name) => join(redisFolder, 'lib', name))
  const answers = () =>
    new Promise<number | null>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.on('connect', () => resolve(port)).on('error', () => resolve(null))
      socket.on('connect', () => socket.destroy())
    })
  const program = join(redisFolder, 'bin', 'redis-server')
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '']
  const shell = ['/usr/bin/env', `LD_LIBRARY_PATH=${libraries.join(':')}`, program, ...settings]
  return startChild<number>([join(serversFolder, 'keep.mjs'), ...shell], answers)
}

/** Whether it is installed: `npm run test:servers` does it. */
export const hasFullBluesky = () =>
  existsSync(join(serversFolder, 'full', 'node_modules', '@atproto', 'dev-env')) && existsSync(redisFolder)

/** @param postgresUrl of an empty database */
export async function startFullBluesky(postgresUrl: string): Promise<FullBluesky> {
  const redis = await startRedis()
  const program = join(serversFolder, 'full', 'network.mjs')
  const network = await startChild<Told>([program, postgresUrl, `127.0.0.1:${redis.told}`])
  const { pds, plc, appView, admin } = network.told
  return {
    pds,
    plc,
    appView,
    join: (name) => createPerson(pds, name),
    deleteAccount: async (did) => {
      await callXrpc(pds, 'com.atproto.admin.deleteAccount', { did }, admin)
    },
    stop: async () => {
      await network.stop()
      await redis.stop()
    },
  }
}
