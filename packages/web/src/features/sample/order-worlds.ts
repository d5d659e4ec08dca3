import type { SampleWorld } from './api/samples.ts'

/** Worlds in the reader's language first; the others keep their order. */
export function orderWorlds(worlds: readonly SampleWorld[], locale: string): SampleWorld[] {
  const isOwn = (world: SampleWorld) => world.language === locale
  return [...worlds.filter(isOwn), ...worlds.filter((world) => !isOwn(world))]
}
