import type { TestProject } from 'vitest/node'
import { type RunningStores, startStores } from './start-stores.ts'

/** Several projects of one run ask for servers; they share one pair, which the last of them stops. */
interface SharedStores {
  users: number
  readonly stores: Promise<RunningStores>
}

const shared = globalThis as { relaisTestStores?: SharedStores | undefined }

export async function setup(project: TestProject): Promise<void> {
  shared.relaisTestStores ??= { users: 0, stores: startStores() }
  shared.relaisTestStores.users += 1
  const { addresses } = await shared.relaisTestStores.stores
  project.provide('testStores', addresses)
}

export async function teardown(): Promise<void> {
  const running = shared.relaisTestStores
  if (!running) return
  running.users -= 1
  if (running.users > 0) return
  shared.relaisTestStores = undefined
  await (await running.stores).stop()
}
