import { join } from 'node:path'
import { type BlueskyPerson, createPerson } from './bluesky-person.ts'
import { serversFolder } from './servers-folder.ts'
import { startChild } from './start-child.ts'
import { callXrpc } from './xrpc.ts'

/** Bluesky's own server (PDS) and its directory of identities (PLC), without the AppView that counts reactions. */
export interface BlueskyNetwork {
  readonly pds: string
  readonly plc: string
  /** An account `NAME.test`; names of three letters or more. */
  join(name: string): Promise<BlueskyPerson>
  /** As the server's operator: the account and everything it published are gone. */
  deleteAccount(did: string): Promise<void>
  stop(): Promise<void>
}

interface Told {
  readonly pds: string
  readonly plc: string
  readonly adminPassword: string
}

/** Starts a network of its own for a test; see `missing.bluesky` for whether it can. */
export async function startBluesky(): Promise<BlueskyNetwork> {
  const { told, stop } = await startChild<Told>([join(serversFolder, 'bluesky.mjs')])
  const { pds, plc, adminPassword } = told
  const admin = `Basic ${Buffer.from(`admin:${adminPassword}`).toString('base64')}`
  return {
    pds,
    plc,
    join: (name) => createPerson(pds, name),
    deleteAccount: async (did) => {
      await callXrpc(pds, 'com.atproto.admin.deleteAccount', { did }, admin)
    },
    stop,
  }
}
